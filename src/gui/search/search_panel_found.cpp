// What the search finds and how it is laid out.
#include "gui/search/search_panel.h"

#include "base/fold.h"
#include "gui/page_context.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/search_field.h"

#include <algorithm>
#include <optional>

namespace fodfaeste {

namespace {

constexpr std::size_t kMostPeople = 50;
constexpr std::size_t kMostActions = 5;
constexpr std::size_t kMostNotes = 20;

bool startsAny(const std::vector<std::string>& words, const std::string& typed)
{
    return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(typed); });
}

std::vector<std::string> namesOf(const FindAction& action)
{
    return wordsOf(fold(toUtf8(action.text + QLatin1Char{' '} + action.keywords)));
}

bool fits(const FindAction& action, const std::vector<std::string>& typed)
{
    const std::vector<std::string> words = namesOf(action);
    return !typed.empty() && typed.front().size() > 1 &&
           std::ranges::all_of(typed, [&](const std::string& begin) { return startsAny(words, begin); });
}

/// "log", "lås": whoever writes the whole word wants that and not somebody whose name holds it.
bool isCalledExactly(const FindAction& action, const std::string& typed)
{
    const std::vector<std::string> words = namesOf(action);
    return std::ranges::find(words, typed) != words.end();
}

}  // namespace

void SearchPanel::fetchKept()
{
    const auto ask = [&cases = m_context.services.personalCases, session = m_context.session] { return cases.kept(session); };
    m_context.tasks.run(this, ask, [this, asked = m_asked](Result<PersonalCases> kept) {
        if (!kept || !isOpen() || asked != m_asked)
            return;
        m_kept = std::move(kept).value();
        if (m_field->text().trimmed().isEmpty())
            showKept();
    });
}

void SearchPanel::showKept()
{
    std::vector<FindRow> rows;
    const bool isBoth = !m_kept.pinned.empty() && !m_kept.recent.empty();
    if (isBoth)
        rows.push_back(FindRow::heading(tr("Pinned")));
    for (const SearchHit& hit : m_kept.pinned)
        rows.push_back(FindRow::person(hit, true));
    if (isBoth)
        rows.push_back(FindRow::heading(tr("Opened just before")));
    for (const SearchHit& hit : m_kept.recent)
        rows.push_back(FindRow::person(hit));
    showRows(std::move(rows));
}

void SearchPanel::find()
{
    const QString typed = m_field->text().trimmed();
    m_notes = {};
    m_people = {};
    m_foundActions.clear();
    if (typed.isEmpty()) {
        m_rest.stop();
        m_pause.stop();
        showKept();
        return;
    }
    Result<SearchAnswer> answer = m_context.services.search.suggest(m_context.session, toUtf8(typed), kMostPeople);
    if (answer)
        m_people = std::move(answer).value();
    const std::vector<std::string> words = wordsOf(fold(toUtf8(typed)));
    if (m_actions.empty() && m_actionSource)
        m_actions = m_actionSource();
    for (const FindAction& action : m_actions) {
        if (m_foundActions.size() < kMostActions && fits(action, words))
            m_foundActions.push_back(action);
    }
    showFound();
    if (!answer && m_model->rowCount() == 0) {
        m_empty->setTitle(ErrorText::headingOf(answer.error()));
        m_empty->setText(ErrorText::of(answer.error()));
    }
    m_rest.start();
    if (m_context.may(Operation::SearchNotes) && FindService::isWorthLooking(toUtf8(typed)))
        m_pause.start();
    else
        m_pause.stop();
    ++m_asked;
}

void SearchPanel::findNotes()
{
    const auto ask = [&service = m_context.services.find, session = m_context.session,
                      typed = toUtf8(m_field->text().trimmed())] { return service.notes(session, typed, kMostNotes); };
    m_context.tasks.run(this, ask, [this, asked = m_asked](Result<NoteAnswer> notes) {
        if (asked != m_asked || !isOpen())
            return;
        if (!notes) {
            m_context.navigator.toast(ErrorText::of(notes.error()));
            return;
        }
        m_notes = std::move(notes).value();
        if (m_notes.hits.empty())
            return;
        const int row = m_table->currentIndex().row();
        const std::optional<FindRow> chosen =
            row < 0 ? std::nullopt : std::optional{m_model->rows()[static_cast<std::size_t>(row)]};
        showFound();
        if (chosen)
            chooseAgain(*chosen);
    });
}

void SearchPanel::chooseAgain(const FindRow& before)
{
    const auto same = std::ranges::find_if(m_model->rows(), [&](const FindRow& row) {
        return row.kind == before.kind && row.citizen == before.citizen && row.primary == before.primary;
    });
    const auto row = static_cast<int>(same - m_model->rows().begin());
    if (same == m_model->rows().end() || row == m_table->currentIndex().row())
        return;
    m_table->chooseRow(row);
    speakCurrentRow();
}

std::vector<FindRow> SearchPanel::foundRows() const
{
    const std::string typed = fold(toUtf8(m_field->text().trimmed()));
    struct Group {
        QString heading;
        std::vector<FindRow> rows;
    };
    Group people{tr("People"), {}};
    for (const SearchHit& hit : m_people.hits)
        people.rows.push_back(FindRow::person(hit));
    Group actions{tr("Actions"), {}};
    for (const FindAction& action : m_foundActions)
        actions.rows.push_back(FindRow::action(action));
    Group notes{tr("Notes"), {}};
    for (const NoteHit& hit : m_notes.hits)
        notes.rows.push_back(FindRow::note(hit, m_context.today()));
    const bool isMeant =
        std::ranges::any_of(m_foundActions, [&](const FindAction& each) { return isCalledExactly(each, typed); });
    std::vector<Group> groups{isMeant ? actions : people, isMeant ? people : actions, notes};
    std::erase_if(groups, [](const Group& group) { return group.rows.empty(); });
    std::vector<FindRow> rows;
    for (Group& group : groups) {
        if (groups.size() > 1)
            rows.push_back(FindRow::heading(group.heading));
        std::ranges::move(group.rows, std::back_inserter(rows));
    }
    return rows;
}

void SearchPanel::showFound()
{
    showRows(foundRows());
}

void SearchPanel::showRows(std::vector<FindRow> rows)
{
    m_model->setRows(std::move(rows));
    const int count = m_model->rowCount();
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count == 0)
        showNothingFound();
    m_table->chooseRow(m_model->nextChoice(-1, 1));
    m_table->scrollToTop();
    m_footer->setText(countText());
    place();
    if (count > 0)
        speakCurrentRow();
}

QString SearchPanel::countText() const
{
    if (m_field->text().trimmed().isEmpty())
        return m_kept.pinned.empty() && !m_kept.recent.empty() ? tr("Opened just before") : QString{};
    const auto people = static_cast<int>(m_people.hits.size());
    const auto notes = static_cast<int>(m_notes.hits.size());
    QStringList counts;
    if (people > 0)
        counts << (m_people.more ? tr("%1+ people").arg(people) : tr("%n people", nullptr, people));
    if (notes > 0)
        counts << (m_notes.more ? tr("%1+ notes").arg(notes) : tr("%n notes", nullptr, notes));
    return counts.join(QStringLiteral(" · "));
}

void SearchPanel::showNothingFound()
{
    const bool isUntouched = m_field->text().trimmed().isEmpty();
    m_empty->setIconName(isUntouched ? QStringLiteral("search") : QStringLiteral("search-x"));
    m_empty->setTitle(isUntouched ? tr("Whom are you looking for?") : tr("Nothing found"));
    m_empty->setText(isUntouched
                         ? tr("Write a name in any spelling (Aagaard finds Ågård), a CPR number, a case number, a phone number, "
                              "words of a note, "
                              "or what you want to do.")
                         : tr("No name, CPR number, case number, phone number or note you may read fits. Try fewer letters."));
}

}  // namespace fodfaeste
