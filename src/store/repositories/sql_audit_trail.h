#pragma once

#include "app/ports/repositories.h"
#include "base/secret.h"
#include "store/repositories/audit_chain.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlAuditTrail final : public AuditTrail {
public:
    SqlAuditTrail(sql::Connection& connection, const Secret& key) : m_connection{connection}, m_chain{key} {}

    /// The head of an empty trail. Once, when a store is made.
    void found();

    void append(const AuditEntry& entry) override;
    std::int64_t size() override;
    std::vector<AuditEntry> page(std::int64_t before, int limit) override;
    std::vector<AuditEntry> find(const TrailFilter& filter, std::int64_t before, int limit) override;
    std::optional<TrailFault> firstFault() override;
    TrailHead signedHead(Instant now) override;
    std::optional<TrailFault> check(const TrailHead& head) override;

private:
    /// How far the trail goes.
    struct Head {
        std::int64_t number = 0;
        AuditMac mac{};
        bool isGenuine = false;
    };

    std::string storeId();
    Head readHead();
    Head lastLine();
    void writeHead(const Head& head);
    std::optional<TrailFault> firstFaultyLine(Head& reached);

    sql::Connection& m_connection;
    AuditChain m_chain;
};

}  // namespace fodfaeste
