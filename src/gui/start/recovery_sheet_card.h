#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "gui/widgets/card.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class RecoverySheetCard;
}  // namespace Ui

class Dialogs;
class TaskRunner;

/// Shows a new recovery key, this once: to be printed, sealed and locked away before the work begins.
class RecoverySheetCard final : public Card {
    Q_OBJECT

public:
    RecoverySheetCard(TaskRunner& tasks, Dialogs& dialogs, QWidget* parent = nullptr);
    ~RecoverySheetCard() override;

    void setKey(std::shared_ptr<Secret> key, const QString& storePath);

Q_SIGNALS:
    void doneReading();

protected:
    void changeEvent(QEvent* event) override;

private:
    void finish();
    void save();
    void retranslate();

    TaskRunner& m_tasks;
    Dialogs& m_dialogs;
    std::unique_ptr<Ui::RecoverySheetCard> m_ui;
    std::shared_ptr<Secret> m_key;
    QString m_storePath;
};

}  // namespace fodfaeste
