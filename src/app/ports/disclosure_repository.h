#pragma once

namespace fodfaeste {

/// What use cases ask of a store about what was disclosed, to whom and on what basis.
class DisclosureRepository {
public:
    virtual ~DisclosureRepository() = default;
};

}  // namespace fodfaeste
