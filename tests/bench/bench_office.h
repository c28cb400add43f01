#pragma once

#include "app/services.h"
#include "app/workplace.h"
#include "base/secret.h"
#include "bench/generated_store.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace fodfaeste::bench {

/// What a measurement needs of a result; an error ends the run, for its figures would mean nothing.
template <class Value>
Value orThrow(Result<Value> result)
{
    if (!result)
        throw std::runtime_error{"a benchmark met an error: " + result.error().detail};
    return std::move(result).value();
}

/// A generated office in a real encrypted store on disk, open, with its team lead signed in. The store is made once and kept;
/// each run works on a copy of its own, so that one run does not change what the next one measures. Its key is as costly as in
/// production.
class BenchOffice {
public:
    enum class Stores { Kept, MadeAnew };
    /// Makes the store under `folder` unless one is there and kept, telling on stderr how far it is.
    BenchOffice(const std::string& name, const OfficeSize& size, const std::string& folder, Stores stores);

    const std::string& name() const { return m_name; }
    const OfficeSize& size() const { return m_size; }
    bool isCity() const { return m_size.citizens > 10'000; }
    Services& services() { return m_workplace->services(); }
    const Session& lead() const { return *m_lead; }
    const Session& caseworker() const { return *m_caseworker; }
    CitizenId longestTimeline() const { return CitizenId{1}; }  ///< the first that was taken in
    std::string path() const { return scratch("office.fodf"); }
    /// A path on the disk of the store that is gone after the run.
    std::string scratch(const std::string& file) const { return m_scratch.filePath(QString::fromStdString(file)).toStdString(); }
    /// The store as it was made, under another name; the same passphrase opens it.
    std::string copyOfStore(const std::string& file) const;
    static Secret passphrase();

    /// Of taking in the generated records when the store was made; nothing when it was there already.
    std::optional<double> rowsPerSecondWhenMade() const { return m_rowsWhenMade; }

private:
    void make();
    void open();

    std::string m_name;
    OfficeSize m_size;
    std::string m_madePath;
    QTemporaryDir m_scratch;
    std::unique_ptr<Workplace> m_workplace;
    std::optional<Session> m_lead;
    std::optional<Session> m_caseworker;
    std::optional<double> m_rowsWhenMade;
};

/// Megabytes that this process holds in memory (PSS), from the kernel.
double memoryInUse();

}  // namespace fodfaeste::bench
