#pragma once

#include "app/services.h"
#include "app/workplace.h"
#include "bench/generated_store.h"

#include <memory>
#include <string>

namespace fodfaeste::bench {

/// A generated office in a real encrypted store on disk, open, with its team lead signed in. The store is made once and kept; its
/// key is as costly as in production.
class BenchOffice {
public:
    /// Makes the store under `folder` unless it is there, telling on stderr how far it is.
    BenchOffice(const std::string& name, const OfficeSize& size, const std::string& folder);

    const std::string& name() const { return m_name; }
    const OfficeSize& size() const { return m_size; }
    Services& services() { return m_workplace->services(); }
    const Session& lead() const { return *m_lead; }
    CitizenId longestTimeline() const { return m_longest; }
    const std::string& path() const { return m_path; }
    /// Milliseconds from the passphrase to a signed-in user and a caseload, and how many of them the key took.
    double unlockMilliseconds() const { return m_unlock; }
    double keyMilliseconds() const { return m_key; }
    double importRowsPerSecond() const { return m_importRows; }  ///< 0 when the store was there already

private:
    void make();
    void open();

    std::string m_name;
    OfficeSize m_size;
    std::string m_path;
    std::unique_ptr<Workplace> m_workplace;
    std::optional<Session> m_lead;
    CitizenId m_longest;
    double m_unlock = 0;
    double m_key = 0;
    double m_importRows = 0;
};

/// Megabytes that this process alone holds in memory (PSS), from the kernel.
double memoryInUse();

}  // namespace fodfaeste::bench
