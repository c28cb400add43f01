#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace fodfaeste {

/// What information about a citizen is about: the same list for plans, consents and disclosures.
enum class Topic {
    Housing,
    Income,
    Education,
    Employment,
    HealthPhysical,
    HealthMental,
    SubstanceUse,
    Network,
    Debt,
    IdDocuments,
    LegalMatters,
    ExitGang,
    Leisure,
    Other
};

inline constexpr std::array kTopics{Topic::Housing,        Topic::Income,       Topic::Education,    Topic::Employment,
                                    Topic::HealthPhysical, Topic::HealthMental, Topic::SubstanceUse, Topic::Network,
                                    Topic::Debt,           Topic::IdDocuments,  Topic::LegalMatters, Topic::ExitGang,
                                    Topic::Leisure,        Topic::Other};

std::string_view codeOf(Topic topic);  ///< "housing", …
std::optional<Topic> topicFromCode(std::string_view code);

}  // namespace fodfaeste
