#pragma once

#include "base/result.h"
#include "domain/letter/letter.h"
#include "domain/letter/letter_text.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// Templates of letters, and the letters that were written from them.
class LetterTemplateRepository {
public:
    virtual ~LetterTemplateRepository() = default;
    virtual std::vector<LetterTemplate> all() = 0;  ///< newest versions, by id
    virtual std::optional<LetterTemplate> find(LetterTemplateId id) = 0;
    virtual std::vector<LetterTemplate> versionsOf(LetterTemplateId id) = 0;  ///< oldest first
    /// With its first version.
    virtual LetterTemplateId add(const LetterTemplate& made, UserId by, Instant at) = 0;
    /// A new version where name or body differ from the newest. Conflict over somebody else's newer save.
    virtual Result<Revision> save(const LetterTemplate& changed, UserId by, Instant at) = 0;

    virtual LetterId addLetter(const Letter& letter) = 0;
    virtual std::vector<Letter> lettersOf(CitizenId citizen) = 0;  ///< oldest first

    /// What somebody fills in about themselves, by placeholder.
    virtual void keepHabit(UserId user, std::string_view name, std::string_view value) = 0;
    virtual LetterValues habitsOf(UserId user) = 0;
};

}  // namespace fodfaeste
