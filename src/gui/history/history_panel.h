#pragma once

#include "gui/history/undo_desk.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace fodfaeste {

class ChangedFieldModel;
class HistoryModel;

namespace Ui {
class HistoryPanel;
}  // namespace Ui

/// The history of changes at the foot of the window: what was done, by whom, what it changed field by field, and taking it
/// back with Enter or Delete. A refusal is explained where it was asked for.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(const PageContext& context, UndoDesk& desk, QWidget* parent);
    ~HistoryPanel() override;

    /// Own changes, a team lead's those of everybody; of one citizen: everybody's.
    void open(std::optional<CitizenId> citizen);
    void refresh();
    /// Whose history it shows; unset for everybody's.
    CitizenId citizen() const { return m_citizen; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wire();
    void close();
    void fetch(ChangeId before);
    void show(std::vector<ListedChange> rows, bool isFirst);
    void showChosen();
    void showDetails(const Result<ChangeDetails>& details);
    void takeBackChosen();
    const ListedChange* chosen() const;
    void say(const QString& text);
    void retranslate();

    const PageContext& m_context;
    UndoDesk& m_desk;
    std::unique_ptr<Ui::HistoryPanel> m_ui;
    HistoryModel* m_model;
    ChangedFieldModel* m_fields;
    CitizenId m_citizen;
    ChangeId m_wanted;  ///< chosen again after a refresh
    int m_latest = 0;
    int m_latestDetails = 0;
};

}  // namespace fodfaeste
