#pragma once

#include "app/access/gate.h"
#include "app/ports/clock.h"
#include "app/ports/store_library.h"
#include "app/read_model/read_model.h"
#include "app/services.h"

#include <memory>
#include <optional>

namespace fodfaeste {

/// An open store with everything that works on it: gate, read model and use cases. One exists while a store is open; closing the
/// store is letting it go. Not for two threads at once, but for SearchService::suggest.
class Workplace {
public:
    /// Loads the read model. In a demonstration store `today` moves the calendar; elsewhere it is refused with InvalidInput.
    /// Without it the demonstration shows the day kept in its store.
    static Result<std::unique_ptr<Workplace>> open(OpenedStore opened, std::optional<Date> today = std::nullopt);
    /// As open(), with a clock of the caller's own, for tests.
    static Result<std::unique_ptr<Workplace>> open(OpenedStore opened, std::unique_ptr<Clock> clock);
    ~Workplace();

    Services& services();
    Gate& gate();
    StoreKind kind() const;
    /// Who can open the store; nothing for one that was made without keys.
    StoreKeys* keys();
    const Clock& clock() const;
    /// Moves the demonstration's day for this sitting; nothing happens in other stores.
    void moveTo(Date today);
    /// Ends the statement that runs now on another thread.
    void interrupt();

private:
    struct Parts;
    explicit Workplace(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace fodfaeste
