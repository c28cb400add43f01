#pragma once

namespace fodfaeste {

/// Contacts that were logged on the wrong person, and where they went.
class ContactMoveRepository {
public:
    virtual ~ContactMoveRepository() = default;
};

}  // namespace fodfaeste
