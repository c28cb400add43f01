#pragma once

#include "app/ports/store.h"
#include "app/read_model/fact_columns.h"
#include "app/read_model/person_entry.h"
#include "app/read_model/search_index.h"
#include "domain/follow_up/follow_up_rule.h"

#include <functional>
#include <memory>
#include <shared_mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fodfaeste {

/// What lists, search and figures read: names and facts of everybody, in memory. Loaded when the store is opened and kept
/// current by the transaction that writes (Gate does both). May be read from any thread.
class ReadModel {
public:
    /// What a transaction has changed, read inside it.
    struct Update {
        bool everything = false;
        std::vector<PersonFacts> persons;
        RuleBook rules;  ///< with everything
    };
    static Update collect(Transaction& transaction);
    void apply(Update update);
    /// Forgets everybody, as when the store is locked.
    void clear();

    /// One citizen while a walk or a look-up lasts.
    class View {
    public:
        View(const PersonEntry& person, const FactColumns& columns, FactColumns::Place place)
            : m_person{person}
            , m_columns{columns}
            , m_place{place}
        {}
        const PersonEntry& person() const { return m_person; }
        CitizenFacts facts(std::string_view programme) const { return m_columns.factsOf(m_person, m_place, programme); }

    private:
        const PersonEntry& m_person;
        const FactColumns& m_columns;
        FactColumns::Place m_place;
    };

    /// Visits everybody, in order of id. Do not write, and do not keep the view.
    void each(const std::function<void(const View&)>& visit) const;
    /// The same, but only those with a case that is or was in the caseworker's hands: a few of a whole city.
    void eachOf(UserId caseworker, const std::function<void(const View&)>& visit) const;
    /// False when there is no such citizen.
    bool with(CitizenId citizen, const std::function<void(const View&)>& look) const;

    struct Found {
        std::vector<CitizenId> citizens;
        bool more = false;
    };
    Found find(std::string_view typed, std::size_t limit) const;

    std::size_t size() const;

    /// The rules of follow-up, of all days.
    RuleBook rules() const;

private:
    struct Slot {
        PersonEntry person;
        FactColumns::Place place;
    };

    void put(PersonFacts facts);
    void noteCaseworkers(const PersonEntry& person, std::uint32_t slot);
    void layAnew(std::vector<PersonFacts> persons);
    std::vector<PersonFacts> takeOut() const;

    mutable std::shared_mutex m_mutex;
    std::vector<Slot> m_slots;  // in order of citizen id
    std::unordered_map<CitizenId, std::uint32_t> m_slotOf;
    std::unordered_map<UserId, std::vector<std::uint32_t>> m_slotsOf;  // in order, each once
    FactColumns m_columns;
    SearchIndex m_index;
    RuleBook m_rules;
};

}  // namespace fodfaeste
