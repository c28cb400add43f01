#pragma once

#include "gui/lists/listed_rows.h"
#include "gui/lists/plain_list.h"
#include "gui/page_context.h"

#include <QWidget>

#include <memory>

class QKeyEvent;

namespace fodfaeste {

namespace Ui {
class LeisurePane;
}  // namespace Ui

class Button;
class FooterBar;

/// One list of the page of leisure jobs: its buttons, its header, the rows and what stands there when there are none.
class LeisurePane : public QWidget {
    Q_OBJECT

public:
    LeisurePane(const PageContext& context, QWidget* parent);
    ~LeisurePane() override;

    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    void setFocusToStart();
    /// Of the chosen row; unset where it is about nobody.
    CitizenId shownCitizen() const;

Q_SIGNALS:
    void counted(int rows);
    void openCitizen(fodfaeste::CitizenId citizen);
    void failed(const QString& text);

protected:
    void setUpList(PlainList::About about, int stretched);
    void showRows(std::vector<ListedRow> rows);
    Button* addButton(const char* name, const QString& icon, bool isPrimary = false);
    void setEmptyText(const QString& title, const QString& text);
    void setListName(const QString& name);
    virtual void openChosen() = 0;
    /// A key of the list's own; the table has no use for letters.
    virtual bool takesKey(const QKeyEvent& key) = 0;
    bool eventFilter(QObject* watched, QEvent* event) override;
    virtual void showChoice() {}
    std::int64_t chosenKey() const;  ///< 0 for none
    /// Makes a change, says that it is done or what stands in its way, and shows the list as it is then.
    template <class Work>
    void change(Work work, const QString& done);
    void opened(class RecordDialog& dialog, const QString& done);

    ListedRows& table() { return *m_table; }
    PlainList& list() { return *m_list; }
    const PageContext& context() const { return m_context; }
    FooterBar& footer();
    void afterChange(const std::optional<Error>& error, const QString& done);

private:
    PageContext m_context;
    std::unique_ptr<Ui::LeisurePane> m_ui;
    ListedRows* m_table;
    PlainList* m_list = nullptr;
};

}  // namespace fodfaeste

#include "gui/tasks/task_runner.h"

namespace fodfaeste {

template <class Work>
void LeisurePane::change(Work work, const QString& done)
{
    m_context.tasks.run(this, std::move(work), [this, done](const auto& answer) {
        afterChange(answer ? std::nullopt : std::optional{answer.error()}, done);
    });
}

}  // namespace fodfaeste
