#pragma once

#include <span>
#include <string_view>

namespace fodfaeste::demonstration {

/// What a sentence of a note is about, or where in the note it stands.
enum class Topic {
    MeetingOpening,
    PhoneOpening,
    HomeOpening,
    OutreachOpening,
    PrisonOpening,
    PrisonCallOpening,
    OtherOpening,
    FirstTalk,
    Housing,
    Education,
    Jobs,
    Money,
    Probation,
    Family,
    Treatment,
    Everyday,
    InWork,
    InEducation,
    InOffer,
    Prison,
    ReleaseAhead,
    Reluctant,
    PrisonReluctant,
    Agreement,
    NoShow,
    PrisonNoShow,
    NotReached,
    NotFoundOutside,
    TextSent,
    LetterSent,
    Cancelled,
    AfterAttempt,
    AfterSent,
};

using Phrases = std::span<const std::string_view>;

/// Whole sentences with places to fill: {han} {Han} {ham} {hans} by sex; {dag} {kl} {dato} of a coming day; {uge};
/// {kr} an amount; {firma} {skole} {sted} some place; {her} where the running job, school or offer is; {prison}.
Phrases phrasesOf(Topic topic);

Phrases openingPhrases(Topic topic);
/// Those openings that say nothing of how the talk went.
Phrases plainOpeningPhrases(Topic topic);
Phrases livingPhrases(Topic topic);
Phrases workAndSchoolPhrases(Topic topic);
Phrases prisonPhrases(Topic topic);
Phrases attemptPhrases(Topic topic);
Phrases agreementPhrases();

/// Those sentences about somebody unwilling that can be said of a call as well.
Phrases reluctantOnThePhone(Topic topic);

/// Places in town where somebody is met.
Phrases meetingPlaces();
/// Why a note was corrected.
Phrases correctionReasons();

}  // namespace fodfaeste::demonstration
