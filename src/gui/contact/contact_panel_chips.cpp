// The chips under the line: what they say, and what happens when one is opened or taken back.
#include "gui/contact/contact_code.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/group_members.h"
#include "gui/contact/person_finder.h"
#include "gui/contact/typed_time.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_contact_panel.h"

#include <QTextBlock>

#include <algorithm>

namespace fodfaeste {

namespace {

using Kind = QuickChipBar::Kind;

constexpr std::size_t kMostToCount = 9;
constexpr int kNoAssessment = -1;

std::optional<QuickLine::Part> partOf(Kind kind)
{
    switch (kind) {
    case Kind::Person:
    case Kind::Unclear: return QuickLine::Part::Person;
    case Kind::How:
    case Kind::Restricted: return QuickLine::Part::How;
    case Kind::Moment: return QuickLine::Part::Moment;
    case Kind::Step: return QuickLine::Part::Step;
    }
    return std::nullopt;
}

}  // namespace

void ContactPanel::showChips()
{
    std::vector<QuickChipBar::Facts> chips;
    m_chips.clear();
    addPersonChips(chips);
    addFactChips(chips);
    m_ui->chipBar->setChips(chips);
}

void ContactPanel::addPersonChips(std::vector<QuickChipBar::Facts>& chips)
{
    const GroupMembers group = GroupMembers::read(m_ui->groupEdit->text());
    std::vector<const Person*> people;
    if (m_person)
        people.push_back(&*m_person);
    for (const Person& other : m_others)
        people.push_back(&other);
    for (const Person* person : people) {
        QString text = QStringLiteral("%1, %2").arg(person->name, personText(*person));
        const auto outcome = group.outcomeOf(person->id);
        if (outcome)
            text += QStringLiteral(" · ") + StatusText::of(*outcome);
        const QString spoken = people.size() > 1 ? tr("%1. A letter gives an outcome of their own, e.g. %2 for no show")
                                                       .arg(text, ContactCode::letterOf(Attendance::NoShow))
                                                 : text;
        chips.push_back({Kind::Person, text, spoken, outcome ? StatusText::toneOf(*outcome) : ToneKind::Info});
        m_chips.push_back({Kind::Person, person->id});
    }
    for (const QString& words : m_line.persons) {
        const auto hits = findPersons(m_context.services.search, m_context.session, words, kMostToCount);
        const bool isClear = hits.size() == 1;
        const QString text =
            isClear ? QStringLiteral("%1, %2 · %3")
                          .arg(toQString(hits.front().name), DateText::age(hits.front().age), toQString(hits.front().caseNumber))
            : hits.empty() ? tr("Nobody found for “%1”").arg(words)
                           : tr("Who is “%1”? %n people", nullptr, static_cast<int>(hits.size())).arg(words);
        chips.push_back({Kind::Unclear, text, {}, isClear ? ToneKind::Info : ToneKind::Warn});
        m_chips.push_back({Kind::Unclear, {}});
    }
}

void ContactPanel::addFactChips(std::vector<QuickChipBar::Facts>& chips)
{
    const LocalTime present = now();
    const auto add = [&](Kind kind, const QString& text, ToneKind tone, bool isRemovable = true) {
        chips.push_back({kind, text, {}, tone, isRemovable});
        m_chips.push_back({kind, {}});
    };
    const How meant = how();
    QString text = QStringLiteral("%1 · %2").arg(StatusText::of(*meant.channel), StatusText::of(*meant.attendance).toLower());
    if (meant.assessment)
        text += QStringLiteral(" · ") + StatusText::of(*meant.assessment).toLower();
    const bool isSaid = !known().how.isEmpty() || m_line.how.channel || m_line.how.attendance || m_line.how.assessment;
    if (m_citizen || isSaid || !m_line.note.isEmpty())
        add(Kind::How, text, isSaid ? StatusText::toneOf(*meant.attendance) : ToneKind::Neutral, isSaid);
    auto moment = m_line.moment;
    if (!m_ui->whenEdit->text().trimmed().isEmpty())
        moment = readMoment(m_ui->whenEdit->text(), present);
    if (moment)
        add(Kind::Moment, QStringLiteral("%1, %2").arg(DateText::withWeekday(moment->day), DateText::time(*moment)),
            ToneKind::Info);
    const bool hasFields = hasStepFields();
    const auto due = hasFields ? readDay(m_ui->dueEdit->text(), present.day, Lean::Future) : m_line.due;
    if (due)
        add(Kind::Step, tr("Next: %1 · %2").arg(hasFields ? m_ui->stepEdit->text() : m_line.step, DateText::withWeekday(*due)),
            ToneKind::Violet);
    if (meant.restricted)
        add(Kind::Restricted, tr("Restricted"), ToneKind::Warn);
}

void ContactPanel::openField(std::size_t chip)
{
    const Kind kind = m_chips[chip].kind;
    if (kind == Kind::Unclear) {
        m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    showDetails(true);
    QWidget* field = m_ui->personEdit;
    switch (kind) {
    case Kind::How: field = m_ui->channelBox; break;
    case Kind::Moment: field = m_ui->whenEdit; break;
    case Kind::Step: field = m_ui->stepEdit; break;
    case Kind::Restricted: field = m_ui->restrictedCheck; break;
    case Kind::Person:
    case Kind::Unclear: break;
    }
    field->setFocus(Qt::OtherFocusReason);
}

void ContactPanel::removeChip(std::size_t chip)
{
    const ChipMeaning meaning = m_chips[chip];
    if (meaning.kind == Kind::Person) {
        removePerson(meaning.citizen);
        return;
    }
    if (meaning.kind == Kind::Restricted && m_ui->restrictedCheck->isChecked()) {
        m_ui->restrictedCheck->setChecked(false);
        return;
    }
    QString words = m_words[meaning.kind];
    if (meaning.kind == Kind::How && !known().how.isEmpty()) {
        m_said = {};
        choose(*m_ui->channelBox, Channel::Meeting);
        choose(*m_ui->attendanceBox, Attendance::Attended);
        m_ui->assessmentBox->setCurrentIndex(m_ui->assessmentBox->findData(kNoAssessment));
    } else if (meaning.kind == Kind::Moment && !m_ui->whenEdit->text().isEmpty()) {
        words = words.isEmpty() ? m_ui->whenEdit->text() : words;
        m_ui->whenEdit->clear();
    } else if (meaning.kind == Kind::Step && hasStepFields()) {
        words = QStringLiteral("%1 %2").arg(m_ui->dueEdit->text(), m_ui->stepEdit->text()).trimmed();
        m_ui->dueEdit->clear();
        m_ui->stepEdit->clear();
    } else {
        words.clear();
    }
    m_words.erase(meaning.kind);
    if (const auto part = partOf(meaning.kind))
        markAsNote(*part);
    if (!words.isEmpty())
        putBack(words);
    lineChanged();
}

/// Puts the apostrophe before what still stands in the line.
void ContactPanel::markAsNote(QuickLine::Part part)
{
    QTextCursor cursor{m_ui->noteEdit->document()};
    for (auto piece = m_line.pieces.rbegin(); piece != m_line.pieces.rend(); ++piece) {
        if (piece->part != part)
            continue;
        const QString text = m_ui->noteEdit->toPlainText();
        cursor.setPosition(static_cast<int>(text.indexOf(piece->words.left(1), piece->from)));
        cursor.insertText(QStringLiteral("'"));
    }
    if (part != QuickLine::Part::Step || m_line.has(part) || !m_line.due)
        return;
    // A next step at the end of the note, with no semicolon before it.
    const int at = static_cast<int>(m_ui->noteEdit->toPlainText().lastIndexOf(QLatin1Char{'+'}));
    cursor.setPosition(qMax(0, at));
    cursor.insertText(cursor.atBlockStart() ? QStringLiteral("'") : QStringLiteral("; '"));
}

void ContactPanel::putBack(const QString& words)
{
    QTextCursor cursor{m_ui->noteEdit->document()};
    cursor.movePosition(QTextCursor::EndOfBlock);
    const QString line = cursor.block().text().trimmed();
    const QString between = line.isEmpty()                    ? QString{}
                            : line.endsWith(QLatin1Char{';'}) ? QStringLiteral(" ")
                                                              : QStringLiteral("; ");
    cursor.insertText(between + QuickLine::asNote(words));
}

void ContactPanel::setOutcome(std::size_t chip, const QString& letter)
{
    if (m_chips[chip].kind != Kind::Person || m_others.empty())
        return;
    const auto* const attendance =
        std::ranges::find_if(kAttendances, [&](Attendance each) { return ContactCode::letterOf(each) == letter; });
    if (attendance == kAttendances.end())
        return;
    GroupMembers group = GroupMembers::read(m_ui->groupEdit->text());
    group.setOutcome(m_chips[chip].citizen, *attendance);
    m_ui->groupEdit->setText(group.text());
    showWhatIsMeant();
}

}  // namespace fodfaeste
