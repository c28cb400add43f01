#include "app/demonstration/follow_up_maker.h"

#include <algorithm>

namespace fodfaeste::demonstration {

namespace {

constexpr int kLatelyDays = 20;
constexpr int kPauseBegan = 6;
constexpr int kPauseLeft = 22;
constexpr int kPutOffDays = 3;

/// Looks through an office for what is to be paused or put off.
class FollowUpMaker {
public:
    FollowUpMaker(const Office& office, Date today) : m_office{office}, m_today{today} {}

    FollowUpOfOffice make() const
    {
        FollowUpOfOffice made;
        for (std::size_t place = 0; place < m_office.users.size(); ++place) {
            const UserId user{static_cast<std::int64_t>(place) + 1};
            pauseOne(user, made);
            putOffOne(user, made);
        }
        return made;
    }

private:
    const CaseFile& caseFile(CaseFileId id) const { return m_office.caseFiles[static_cast<std::size_t>(id.value()) - 1]; }

    bool isOwn(UserId user, const Assignment& assignment) const
    {
        return assignment.caseworker == user && assignment.period.contains(m_today) &&
               caseFile(assignment.caseFile).isOpenOn(m_today);
    }

    bool wasMetLately(CaseFileId id) const
    {
        return std::ranges::any_of(m_office.contacts, [&](const ContactEvent& contact) {
            const int days = daysBetween(contact.at.day, m_today);
            return contact.caseFile == id && contact.attendance == Attendance::Attended && days >= 0 && days <= kLatelyDays;
        });
    }

    bool hasOpenTask(CaseFileId id) const
    {
        return std::ranges::any_of(m_office.tasks,
                                   [&](const Task& task) { return task.caseFile == id && task.isOpenOn(m_today); });
    }

    void pauseOne(UserId user, FollowUpOfOffice& made) const
    {
        for (const Assignment& assignment : m_office.assignments) {
            if (!isOwn(user, assignment) || hasOpenTask(assignment.caseFile) || !wasMetLately(assignment.caseFile))
                continue;
            made.pauses.push_back({{},
                                   Revision::New,
                                   assignment.caseFile,
                                   addDays(m_today, -kPauseBegan),
                                   addDays(m_today, kPauseLeft),
                                   PauseReason::ParentalLeave,
                                   user});
            return;
        }
    }

    void putOffOne(UserId user, FollowUpOfOffice& made) const
    {
        for (std::size_t place = 0; place < m_office.tasks.size(); ++place) {
            const Task& task = m_office.tasks[place];
            const bool isOverdue = task.isOpenOn(m_today) && task.due < m_today;
            const bool isTheirs = isOverdue && std::ranges::any_of(m_office.assignments, [&](const Assignment& assignment) {
                                      return assignment.caseFile == task.caseFile && isOwn(user, assignment);
                                  });
            if (!isTheirs)
                continue;
            made.putOffs.push_back({user, task.caseFile, "task", static_cast<std::int64_t>(place) + 1, addDays(m_today, -1),
                                    addDays(m_today, kPutOffDays), PutOffReason::Waiting});
            return;
        }
    }

    const Office& m_office;
    Date m_today;
};

}  // namespace

FollowUpOfOffice makeFollowUp(const Office& office, Date today)
{
    return FollowUpMaker{office, today}.make();
}

}  // namespace fodfaeste::demonstration
