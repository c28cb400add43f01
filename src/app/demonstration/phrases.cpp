#include "app/demonstration/phrases.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 14> kPlaces{
    "18+-centret",  "biblioteket",   "boldbanen",      "stationen",         "kulturhuset",
    "idrætshallen", "beboerlokalet", "ungdomsklubben", "grillen på torvet", "boligforeningens kontor",
    "bokseklubben", "parken",        "svømmehallen",   "medborgerhuset",
};

constexpr std::array<std::string_view, 5> kReasons{
    "Slåfejl rettet",    "Forkert stavet ord rettet",    "Manglende aftale tilføjet",
    "Aftale præciseret", "Tilføjet efter gennemlæsning",
};

}  // namespace

Phrases phrasesOf(Topic topic)
{
    switch (topic) {
    case Topic::MeetingOpening:
    case Topic::PhoneOpening:
    case Topic::HomeOpening:
    case Topic::OutreachOpening:
    case Topic::PrisonOpening:
    case Topic::PrisonCallOpening:
    case Topic::OtherOpening:
    case Topic::FirstTalk: return openingPhrases(topic);
    case Topic::Housing:
    case Topic::Money:
    case Topic::Family:
    case Topic::Treatment:
    case Topic::Everyday:
    case Topic::Reluctant: return livingPhrases(topic);
    case Topic::Education:
    case Topic::Jobs:
    case Topic::InWork:
    case Topic::InEducation:
    case Topic::InOffer: return workAndSchoolPhrases(topic);
    case Topic::Prison:
    case Topic::ReleaseAhead:
    case Topic::Probation:
    case Topic::PrisonReluctant: return prisonPhrases(topic);
    case Topic::NoShow:
    case Topic::PrisonNoShow:
    case Topic::NotReached:
    case Topic::NotFoundOutside:
    case Topic::TextSent:
    case Topic::LetterSent:
    case Topic::Cancelled:
    case Topic::AfterAttempt:
    case Topic::AfterSent: return attemptPhrases(topic);
    case Topic::Agreement: return agreementPhrases();
    }
    return {};
}

Phrases reluctantOnThePhone(Topic topic)
{
    // What needs eyes to see stands last in these lists.
    constexpr std::size_t kHeard = 14;
    return phrasesOf(topic).first(kHeard);
}

Phrases meetingPlaces()
{
    return kPlaces;
}

Phrases correctionReasons()
{
    return kReasons;
}

}  // namespace fodfaeste::demonstration
