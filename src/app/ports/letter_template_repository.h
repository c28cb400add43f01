#pragma once

namespace fodfaeste {

/// Templates of letters, personal and the team's.
class LetterTemplateRepository {
public:
    virtual ~LetterTemplateRepository() = default;
};

}  // namespace fodfaeste
