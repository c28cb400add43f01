#pragma once

#include "domain/citizen/cpr.h"

#include <span>
#include <string_view>

namespace fodfaeste::demonstration {

using NameList = std::span<const std::string_view>;

/// Names that go together, and how common they are in the office.
struct NameGroup {
    NameList men;
    NameList women;
    NameList families;
    int weight;
};

std::span<const NameGroup> nameGroups();

/// A name that programs trip over: accents, apostrophes, hyphens, one letter, ninety.
struct AwkwardName {
    std::string_view given;
    std::string_view family;
    Sex sex;
};

std::span<const AwkwardName> awkwardNames();

NameGroup danishNames();
NameGroup northernNames();  ///< Faroese, Icelandic, Greenlandic
NameGroup arabicNames();
NameGroup somaliNames();
NameGroup turkishNames();
NameGroup polishAndBalkanNames();
NameGroup asianNames();

}  // namespace fodfaeste::demonstration
