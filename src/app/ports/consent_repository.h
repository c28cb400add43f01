#pragma once

namespace fodfaeste {

/// What use cases ask of a store about consents to share.
class ConsentRepository {
public:
    virtual ~ConsentRepository() = default;
};

}  // namespace fodfaeste
