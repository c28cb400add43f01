#pragma once

#include "app/follow_up/contact_clock.h"
#include "domain/view/saved_view.h"
#include "gui/casefile/caseload_filter.h"
#include "gui/lists/list_contents.h"

#include <QCoreApplication>

#include <set>

namespace fodfaeste {

class PreparedCaseload;
class StaffNames;

/// What a case must be like to be shown: the group that a pill or a key figure stands for, what is typed, and everything that is
/// chosen from the menu. Of one kind one choice is enough; every kind must be met.
struct CaseloadCriteria {
    CaseloadFilter group = CaseloadFilter::All;
    std::string folded;  ///< typed words, as the search folds them
    std::set<std::string> programmes;
    std::set<std::string> statuses;  ///< codes of YearEndStatus
    std::set<int> districts;
    std::set<std::string> custody;          ///< "in", "out"
    std::set<std::string> steps;            ///< "overdue", "today", "week", "none"
    std::vector<std::pair<int, int>> ages;  ///< from and to, both included
    std::optional<int> releaseWithin;       ///< days
    std::optional<int> contactOlderThan;    ///< days; nobody reached yet is older than any
    bool asksForTeam = false;
    std::set<UserId> caseworkers;  ///< of the teams asked for

    static CaseloadCriteria of(const std::vector<ListFilter>& filters, const StaffNames& staff);

    bool asksMoreThanTheGroup() const;
    bool passes(const CaseloadRow& row, Date today) const;

    friend bool operator==(const CaseloadCriteria&, const CaseloadCriteria&) = default;
};

/// Keys of filters that have a control of their own on the page.
struct CaseloadFilterKey {
    static constexpr const char* kGroup = "group";
    static constexpr const char* kText = "text";
    static constexpr const char* kCaseworker = "caseworker";
};

/// By what a caseload can be filtered, in words.
class CaseloadFilterText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::CaseloadFilterText)

public:
    enum class Reader { SeesCustody, SeesNone };
    /// `spans` are the days that the filters name.
    static std::vector<FilterKind> kinds(const PreparedCaseload& caseload, const StaffNames& staff, Reader reader,
                                         const FollowUpDays& spans);

private:
    static FilterKind statuses();
    static FilterKind ages();
    static FilterKind districts();
    static FilterKind days(const char* key, const QString& name, const std::vector<int>& days);
};

}  // namespace fodfaeste
