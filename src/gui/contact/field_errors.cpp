#include "gui/contact/field_errors.h"

#include "gui/text/error_text.h"
#include "gui/theme/field_state.h"

#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace fodfaeste {

namespace {

struct SubjectSentence {
    const char* subject;
    const char* sentence;
};

constexpr SubjectSentence kSentences[] = {
    {"contact.at", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "This time has not come yet.")},
    {"task.text", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write what is to be done.")},
    {"task.due", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Choose today or a later day.")},
    {"reason", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write at least 15 letters: others have to understand why.")},
    {"note.text", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "A note cannot be empty.")},
    {"note.reason", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Say why the note is corrected.")},
    {"spell.endedOn", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "The end lies before the start.")},
    {"spell.weeklyHours", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write hours a week, from 0 to 168.")},
    {"custody.facility", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write where.")},
    {"custody.releasedOn", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "The release lies before the admission.")},
    {"custody.expectedReleaseOn", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "The expected release lies before the admission.")},
    {"custody.admittedOn", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "This overlaps another stay.")},
    {"case.openedOn", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "The citizen's age is outside the programme on this day.")},
    {"case.closedOn", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "The case was not open on this day.")},
    {"assignment.from", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "The case was not open on this day.")},
    {"absence.from", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "These days overlap another absence.")},
    {"absence.to", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "The last day is before the first.")},
    {"absence.deputy",
     QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "The deputy is away in those days as well, or carries no cases.")},
    {"citizen.givenNames", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write at least one given name.")},
    {"citizen.familyName", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write a family name.")},
    {"citizen.diedOn", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "This lies before the birth date.")},
    {"outreach.at", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "This time has not come yet.")},
    {"outreach.place", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write where.")},
    {"outreach.headcount", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "1 to 999")},
    {"outreach.theme", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Choose a theme of that day.")},
    {"outreach.reason", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Say why it is corrected.")},
    {"outreach.person", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "One of them had no open case on that day.")},
    {"outreach.linked", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "More people are linked than were there.")},
    {"placement.employer", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Choose a job, or write the employer's name.")},
    {"placement.title", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write what the job is called.")},
    {"placement.pattern",
     QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "These hours are not lawful. Change them, or write the job down as suggested.")},
    {"placement.exception", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Write what makes these hours lawful.")},
    {"placement.day", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "Only an interview and a start may lie ahead.")},
    {"citizen.movedAwayOn", QT_TRANSLATE_NOOP("fodfaeste::FieldErrors", "This lies before the birth date.")},
};

bool isAboutTheValue(const Error& error)
{
    // A stay that overlaps another is a conflict between values, not between people.
    return error.code == ErrorCode::InvalidInput || error.subject == "custody.admittedOn" || error.subject == "absence.from" ||
           error.subject == "placement.exception";
}

}  // namespace

void FieldErrors::add(const std::string& subject, QWidget* field, QLabel* sentence)
{
    m_places.push_back({subject, field, sentence});
    sentence->hide();
}

void FieldErrors::setCommonLine(QLabel* line)
{
    m_common = line;
    line->hide();
}

void FieldErrors::clear()
{
    m_hasAny = false;
    for (const Place& place : m_places) {
        if (place.field)
            setFieldState(place.field, FieldState::Fine);
        if (place.sentence)
            place.sentence->hide();
    }
    if (m_common)
        m_common->hide();
}

void FieldErrors::show(const Error& error)
{
    show(error.subject, sentenceOf(error));
}

void FieldErrors::show(const std::string& subject, const QString& sentence)
{
    const auto place = std::ranges::find(m_places, subject, &Place::subject);
    const bool isFirst = !m_hasAny;
    m_hasAny = true;
    if (place == m_places.end() || !place->field || !place->sentence) {
        if (m_common) {
            m_common->setText(sentence);
            m_common->show();
        }
        return;
    }
    setFieldState(place->field, FieldState::Wrong);
    place->sentence->setText(sentence);
    place->sentence->show();
    place->field->setAccessibleDescription(sentence);
    if (isFirst)
        place->field->setFocus(Qt::OtherFocusReason);
}

QString FieldErrors::sentenceOf(const Error& error)
{
    if (isAboutTheValue(error)) {
        for (const SubjectSentence& known : kSentences) {
            if (error.subject == known.subject)
                return tr(known.sentence);
        }
    }
    return ErrorText::of(error);
}

}  // namespace fodfaeste
