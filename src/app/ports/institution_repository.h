#pragma once

namespace fodfaeste {

/// What use cases ask of a store about prisons, remand prisons and other places of custody.
class InstitutionRepository {
public:
    virtual ~InstitutionRepository() = default;
};

}  // namespace fodfaeste
