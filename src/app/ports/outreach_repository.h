#pragma once

namespace fodfaeste {

/// Outreach contacts without names: place, headcount, theme.
class OutreachRepository {
public:
    virtual ~OutreachRepository() = default;
};

}  // namespace fodfaeste
