#pragma once

#include "app/access/gate.h"
#include "domain/sharing/guardian.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// Consents to share: given, withdrawn, listed.
class ConsentService {
public:
    ConsentService(Gate& gate, const Clock& clock);

    /// Newest first.
    Result<std::vector<Consent>> ofCitizen(const Session& session, CitizenId citizen);
    /// InvalidInput with the field: a consent names its purpose, topics and parties, and is not given after today. Whoever
    /// consented with a minor is written down as guardian, unless there is one of that name.
    Result<Consent> give(const Session& session, const Consent& consent, const std::string& guardian = {});
    /// Carries nothing from today on. Conflict when it was withdrawn already.
    Result<Consent> withdraw(const Session& session, ConsentId consent);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
