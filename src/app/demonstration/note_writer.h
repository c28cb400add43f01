#pragma once

#include "app/demonstration/life_plan.h"
#include "app/demonstration/phrases.h"
#include "app/demonstration/random.h"
#include "domain/contact/contact_event.h"
#include "domain/spell/spell.h"

#include <deque>
#include <string>
#include <vector>

namespace fodfaeste::demonstration {

/// What a note may tell about.
struct NoteScene {
    const ContactEvent& contact;
    const Phase& phase;
    bool isFirstMeeting = false;
    std::string_view provider;  ///< where the running job, school or offer is; empty without one
    std::string_view prison;    ///< where the citizen is held; empty outside
};

/// Writes the notes of one case file, as a caseworker would: an opening, a sentence or two on what was talked about, and
/// what was agreed. No sentence comes again before a dozen others have been used.
class NoteWriter {
public:
    NoteWriter(CaseFileId caseFile, Sex sex);

    /// Empty when nothing was written, as happens.
    std::string write(const NoteScene& scene);
    /// One more sentence on what was agreed, in the words of the note written last.
    std::string agreement();

private:
    /// What the sentences of one note have in common, so that they speak of the same place and the same day.
    struct Words {
        std::string company;
        std::string school;
        std::string provider;
        std::string prison;
        std::string place;
        std::string weekday;
        std::string clock;
        std::string date;
        std::string week;
        std::string amount;
    };

    void chooseWords(const NoteScene& scene);
    std::string writeMet(const NoteScene& scene);
    Topic attemptTopic(const NoteScene& scene) const;
    Topic talkTopic(const NoteScene& scene);
    std::string opening(const NoteScene& scene);
    std::string sentence(Topic topic) { return sentence(phrasesOf(topic)); }
    std::string sentence(Phrases phrases);
    std::string filled(std::string_view phrase) const;
    std::string_view wordFor(std::string_view slot) const;

    Random m_random;
    Sex m_sex;
    Words m_words;
    std::deque<std::string_view> m_latest;
};

/// "den 14. marts" without "den": 14. marts.
std::string danishDayAndMonth(Date day);
std::string_view danishWeekday(Date day);

}  // namespace fodfaeste::demonstration
