#pragma once

#include "app/personal/personal_case_service.h"
#include "gui/search/find_model.h"

#include <QTimer>
#include <QWidget>

#include <vector>

namespace fodfaeste {

class EmptyState;
class FooterBar;
class RecordTable;
class SearchField;
struct PageContext;

/// What drops down from the search field: people and actions as one types, straight from memory, without delay; notes from the
/// store as soon as typing pauses. The keyboard stays in the field; the arrow keys walk the hits, Enter opens, Esc closes. The
/// search for people is written down when a hit is opened, or when typing has rested for a second; each search of notes always.
class SearchPanel : public QWidget {
    Q_OBJECT

public:
    /// Lies over `host`, under `field`.
    SearchPanel(const PageContext& context, SearchField* field, QWidget* host);

    /// Opens with the keyboard in the field. While nothing is typed it shows the pinned cases and those opened lately.
    void open();
    void close();
    bool isOpen() const { return isVisible(); }
    /// Who says what can be done besides, in the order in which it is offered; asked each time the search begins.
    void setActionSource(std::function<std::vector<FindAction>()> source) { m_actionSource = std::move(source); }

Q_SIGNALS:
    void chosen(fodfaeste::CitizenId citizen);
    void noteChosen(fodfaeste::CitizenId citizen, fodfaeste::ContactId contact);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wire();
    void find();
    void fetchKept();
    void showKept();
    /// Notes that hold what is typed; an answer to what is no longer typed is dropped.
    void findNotes();
    void showFound();
    /// A row that somebody had walked to stays chosen when notes come in below.
    void chooseAgain(const FindRow& before);
    std::vector<FindRow> foundRows() const;
    void showRows(std::vector<FindRow> rows);
    void showNothingFound();
    QString countText() const;
    void step(int rows);
    bool keyPressed(QKeyEvent* event);
    void choose(int row);
    void record();
    void place();
    void speakCurrentRow();
    void retranslate();

    const PageContext& m_context;
    SearchField* m_field;
    QWidget* m_host;
    FindModel* m_model;
    RecordTable* m_table;
    EmptyState* m_empty;
    FooterBar* m_footer;
    QTimer m_rest;
    QTimer m_pause;
    PersonalCases m_kept;
    SearchAnswer m_people;
    std::function<std::vector<FindAction>()> m_actionSource;
    std::vector<FindAction> m_actions;
    std::vector<FindAction> m_foundActions;
    NoteAnswer m_notes;
    int m_asked = 0;     ///< counts the questions, so that a late answer is known
    QString m_recorded;  ///< what has been written down already
};

}  // namespace fodfaeste
