// What the contact panel understands of the line, and the chips that show it.
#include "gui/contact/contact_code.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/person_completer.h"
#include "gui/contact/person_finder.h"
#include "gui/contact/typed_time.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "ui_contact_panel.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kLeastPersonLetters = 2;
constexpr qsizetype kMostPersonWords = 3;

/// The piece that is being typed: where it begins, and what stands in it before the cursor.
struct OpenPiece {
    int from = 0;
    QString words;
};

std::optional<OpenPiece> openPieceOf(const QPlainTextEdit& edit)
{
    const QString text = edit.toPlainText().left(edit.textCursor().position());
    if (text.contains(QLatin1Char{'\n'}) || edit.textCursor().hasSelection())
        return std::nullopt;
    const int from = static_cast<int>(text.lastIndexOf(QLatin1Char{';'})) + 1;
    return OpenPiece{from, text.mid(from)};
}

bool namesPersonItself(const QString& words)
{
    return words.startsWith(QLatin1Char{'@'}) || words.startsWith(QLatin1Char{','});
}

bool isOneWay(Channel channel)
{
    return channel == Channel::Sms || channel == Channel::Letter || channel == Channel::Email;
}

}  // namespace

void ContactPanel::takeCode(const QString& word)
{
    const auto code = ContactCode::read(word);
    if (!code || m_said.channel || m_said.attendance)
        return;
    QuickLine line;
    line.how = {code->channel, code->attendance, code->assessment, false};
    line.pieces.push_back({QuickLine::Part::How, 0, 0, true, word});
    takeFields(line);
    m_ui->noteEdit->dropFirstWord();
}

QuickLine::Known ContactPanel::known() const
{
    QuickLine::Known known;
    known.how = m_said;
    const ContactDraft typed = draft();
    if (typed.channel != Channel::Meeting)
        known.how.channel = typed.channel;
    if (typed.attendance != Attendance::Attended)
        known.how.attendance = typed.attendance;
    if (typed.assessment)
        known.how.assessment = typed.assessment;
    known.how.restricted = false;
    known.moment = !typed.when.isEmpty();
    known.step = hasStepFields();
    return known;
}

QuickLine ContactPanel::readLine(const QString& text) const
{
    QuickLine::MayBePerson mayBe;
    if (!m_citizen)
        mayBe = [this](const QString& words) {
            return !findPersons(m_context.services.search, m_context.session, words, 1).empty();
        };
    return QuickLine::read(text, now(), mayBe, known());
}

void ContactPanel::lineChanged()
{
    m_namesAreKnown = false;
    m_line = readLine(m_ui->noteEdit->toPlainText());
    offerPersons();
    showWhatIsMeant();
}

void ContactPanel::absorb(QuickLine::Take take)
{
    const QString text = m_ui->noteEdit->toPlainText();
    QString head = text.section(QLatin1Char{'\n'}, 0, 0);
    if (take == QuickLine::Take::Closed)
        head = head.left(head.lastIndexOf(QLatin1Char{';'}) + 1);
    QuickLine line = readLine(head);
    std::vector<SearchHit> named;
    for (const QString& words : line.persons) {
        auto hits = findPersons(m_context.services.search, m_context.session, words, 2);
        if (hits.size() == 1)
            named.push_back(std::move(hits.front()));
    }
    // One of them unclear: all of them stay as they are typed.
    if (named.size() != static_cast<std::size_t>(line.persons.size())) {
        std::erase_if(line.pieces, [](const QuickLine::Piece& piece) { return piece.part == QuickLine::Part::Person; });
        named.clear();
    }
    if (line.pieces.empty())
        return;
    takeFields(line);
    QTextCursor cursor{m_ui->noteEdit->document()};
    cursor.setPosition(0);
    cursor.setPosition(static_cast<int>(head.size()), QTextCursor::KeepAnchor);
    cursor.insertText(QuickLine::without(head, line.pieces, QuickLine::Take::All));
    for (const SearchHit& hit : named)
        addPerson(hit.citizen);
}

void ContactPanel::takeFields(const QuickLine& line)
{
    using Kind = QuickChipBar::Kind;
    for (const QuickLine::Piece& piece : line.pieces) {
        const Kind kind = piece.part == QuickLine::Part::Person   ? Kind::Person
                          : piece.part == QuickLine::Part::Moment ? Kind::Moment
                          : piece.part == QuickLine::Part::Step   ? Kind::Step
                                                                  : Kind::How;
        QString& words = m_words[kind];
        words = words.isEmpty() ? piece.words : words + QLatin1Char{' '} + piece.words;
    }
    const QuickLine::Known before = known();
    if (line.how.channel) {
        choose(*m_ui->channelBox, *line.how.channel);
        m_said.channel = line.how.channel;
    }
    // What is only sent has reached nobody yet.
    const bool isSent = line.how.channel && isOneWay(*line.how.channel) && !line.how.attendance && !before.how.attendance;
    if (line.how.attendance || isSent) {
        m_said.attendance = isSent ? Attendance::Sent : *line.how.attendance;
        choose(*m_ui->attendanceBox, *m_said.attendance);
    }
    if (line.how.assessment) {
        choose(*m_ui->assessmentBox, *line.how.assessment);
        m_said.assessment = line.how.assessment;
    }
    if (line.how.restricted)
        m_ui->restrictedCheck->setChecked(true);
    if (line.moment)
        m_ui->whenEdit->setText(line.momentWords);
    if (line.has(QuickLine::Part::Step)) {
        m_ui->stepEdit->setText(line.step);
        m_ui->dueEdit->setText(line.dueWords);
    }
}

void ContactPanel::offerPersons()
{
    const auto open = m_ui->noteEdit->hasFocus() ? openPieceOf(*m_ui->noteEdit) : std::nullopt;
    const QString words = open ? open->words.trimmed() : QString{};
    const bool isMeant = namesPersonItself(words);
    const bool mayBe = !m_citizen && (m_line.persons.isEmpty() || m_line.has(QuickLine::Part::Person));
    const bool isAnother = std::ranges::any_of(m_line.pieces, [&](const QuickLine::Piece& piece) {
        const bool isHere = open && piece.from <= open->from && open->from < piece.from + piece.length;
        return isHere != (piece.part == QuickLine::Part::Person) && (isHere || piece.part == QuickLine::Part::Person);
    });
    QString last = words.section(QLatin1Char{','}, -1).trimmed();
    if (last.startsWith(QLatin1Char{'@'}))
        last = last.mid(1);
    const bool asks = (isMeant || (mayBe && !isAnother)) && last.size() >= kLeastPersonLetters &&
                      last.simplified().count(QLatin1Char{' '}) < kMostPersonWords;
    m_completer->offer(asks ? findPersons(m_context.services.search, m_context.session, last, PersonCompleter::kMostHits)
                            : std::vector<SearchHit>{},
                       m_ui->noteEdit->cursorRect());
}

void ContactPanel::takeHit(const SearchHit& hit)
{
    const auto open = openPieceOf(*m_ui->noteEdit);
    if (!open)
        return;
    const QString words = open->words.trimmed();
    m_words[QuickChipBar::Kind::Person] = words.section(QLatin1Char{','}, -1).trimmed();
    const qsizetype comma = open->words.lastIndexOf(QLatin1Char{','});
    const bool hasOthers = comma > 0;
    QTextCursor cursor = m_ui->noteEdit->textCursor();
    cursor.setPosition(open->from + (hasOthers ? static_cast<int>(comma) : 0), QTextCursor::KeepAnchor);
    // Whoever was named before the comma is taken as if the piece had been closed.
    cursor.insertText(hasOthers ? QStringLiteral(";") : QString{});
    if (hasOthers)
        absorb(QuickLine::Take::Closed);
    addPerson(hit.citizen);
    m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
}

How ContactPanel::how() const
{
    const ContactDraft typed = draft();
    How how{typed.channel, typed.attendance, typed.assessment, typed.restricted || m_line.how.restricted};
    if (m_line.how.channel)
        how.channel = m_line.how.channel;
    if (m_line.how.attendance)
        how.attendance = m_line.how.attendance;
    else if (m_line.how.channel && isOneWay(*m_line.how.channel) && !known().how.attendance)
        how.attendance = Attendance::Sent;
    if (m_line.how.assessment)
        how.assessment = m_line.how.assessment;
    return how;
}

void ContactPanel::showWhatIsMeant()
{
    const LocalTime present = now();
    m_ui->whenEdit->setPlaceholderText(tr("now, %1").arg(DateText::time(present)));
    const auto moment = readMoment(m_ui->whenEdit->text(), present);
    m_ui->whenLabel->setText(moment && !m_ui->whenEdit->text().isEmpty() ? DateText::dayAndTime(*moment, present.day)
                                                                         : tr("When"));
    const auto due = readDay(m_ui->dueEdit->text(), present.day, Lean::Future);
    m_ui->dueLabel->setText(due ? DateText::brief(*due, present.day) : tr("By"));
    m_ui->noteEdit->setPlaceholderText(
        m_citizen ? tr("%1; what was said; +7d call the school")
                        .arg(ContactCode::letterOf(Channel::Phone) + ContactCode::letterOf(Attendance::Attended))
                  : tr("name; %1; what was said; +7d call the school")
                        .arg(ContactCode::letterOf(Channel::Phone) + ContactCode::letterOf(Attendance::Attended)));
    m_ui->codeHintLabel->setText(ContactCode::hint());
    if (!m_citizen)
        m_ui->saveButton->setText(m_line.persons.isEmpty() && m_line.note.isEmpty() ? tr("Save") : tr("Save as unsorted"));
    showChips();
}

void ContactPanel::showDetails(bool shown)
{
    if (shown)
        absorb(QuickLine::Take::All);
    m_ui->detailsWidget->setVisible(shown);
    if (shown)
        m_ui->personEdit->setFocus(Qt::OtherFocusReason);
    else
        m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
}

}  // namespace fodfaeste
