#pragma once

#include "app/backup/restore_service.h"
#include "gui/start/store_entry.h"
#include "gui/widgets/card.h"

#include <memory>
#include <optional>
#include <vector>

namespace fodfaeste {

namespace Ui {
class RestoreCard;
}  // namespace Ui

class TaskRunner;

/// The way back: the backups of a store, what one of them holds, and putting it in the store's place. The store of before is
/// kept.
class RestoreCard final : public Card {
    Q_OBJECT

public:
    RestoreCard(const StoreDesk& desk, TaskRunner& tasks, QWidget* parent = nullptr);
    ~RestoreCard() override;

    void begin(const QString& storePath, const QString& login);
    QString store() const { return m_path; }

Q_SIGNALS:
    /// `aside` is where the store of before lies now; empty when there was none.
    void restored(const QString& aside);
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void go();
    void prepare();
    void restore();
    void forgetPrepared();
    void showBackups(Result<std::vector<BackupFile>> backups);
    void showError(const Error& error);
    void setBusy(bool busy);
    void showTexts();
    QString previewText() const;
    void retranslate();

    StoreDesk m_desk;
    TaskRunner& m_tasks;
    std::unique_ptr<Ui::RestoreCard> m_ui;
    QString m_path;
    std::vector<BackupFile> m_backups;
    std::shared_ptr<RestoreService> m_prepared;
    std::optional<Error> m_error;
};

}  // namespace fodfaeste
