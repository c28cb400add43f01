#pragma once

#include "domain/leisure_job/job_opening.h"
#include "domain/leisure_job/job_wish.h"
#include "domain/leisure_job/leisure_job_terms.h"
#include "domain/leisure_job/placement.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

// What leisure jobs ask of a store; like the ports of repositories.h.

namespace fodfaeste {

class EmployerRepository {
public:
    virtual ~EmployerRepository() = default;
    virtual std::optional<Employer> find(EmployerId id) = 0;
    virtual std::optional<EmployerId> findByCvr(const Cvr& cvr) = 0;
    virtual std::optional<EmployerId> findByName(std::string_view name) = 0;  ///< in any spelling
    virtual std::vector<Employer> all() = 0;                                  ///< by id
    virtual EmployerId add(const Employer& employer) = 0;
    virtual Result<Revision> save(const Employer& employer) = 0;

    virtual std::vector<EmployerContact> contactsOf(EmployerId employer) = 0;
    virtual EmployerContactId addContact(const EmployerContact& contact) = 0;
    virtual void changeContact(const EmployerContact& contact) = 0;
    virtual void removeContact(EmployerContactId contact) = 0;
    virtual std::vector<EmployerAgreement> agreementsOf(EmployerId employer) = 0;  ///< newest first
    virtual EmployerAgreementId addAgreement(const EmployerAgreement& agreement) = 0;
    virtual void changeAgreement(const EmployerAgreement& agreement) = 0;
};

class JobOpeningRepository {
public:
    virtual ~JobOpeningRepository() = default;
    virtual std::optional<JobOpening> find(JobOpeningId id) = 0;
    virtual std::vector<JobOpening> all() = 0;  ///< by id
    virtual std::vector<JobOpening> ofEmployer(EmployerId employer) = 0;
    virtual JobOpeningId add(const JobOpening& opening) = 0;
    virtual Result<Revision> save(const JobOpening& opening) = 0;
};

class PlacementRepository {
public:
    virtual ~PlacementRepository() = default;
    virtual std::optional<Placement> find(PlacementId id) = 0;
    virtual std::vector<Placement> all() = 0;  ///< by id
    virtual std::vector<Placement> ofCase(CaseFileId caseFile) = 0;
    virtual std::vector<Placement> ofEmployer(EmployerId employer) = 0;
    virtual std::vector<Placement> ofOpening(JobOpeningId opening) = 0;
    virtual PlacementId add(const Placement& placement) = 0;
    /// With its steps: those that are new are added, those that are gone are taken away.
    virtual Result<Revision> save(const Placement& placement) = 0;
    virtual LeisureJobTerms terms() = 0;
};

class JobWishRepository {
public:
    virtual ~JobWishRepository() = default;
    virtual std::optional<JobWish> ofCitizen(CitizenId citizen) = 0;
    virtual std::vector<JobWish> all() = 0;  ///< by citizen
    virtual JobWishId add(const JobWish& wish) = 0;
    virtual Result<Revision> save(const JobWish& wish) = 0;
};

}  // namespace fodfaeste
