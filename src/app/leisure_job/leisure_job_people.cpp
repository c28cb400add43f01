#include "app/leisure_job/leisure_job_people.h"

#include "app/access/case_access.h"

namespace fodfaeste {

bool seesEverybodysJobs(const Session& session)
{
    return session.role == Role::TeamLead || session.role == Role::Analyst;
}

std::map<CaseFileId, LeisureJobPerson> leisureJobPeople(const Session& session, const ReadModel& readModel, Date today)
{
    std::map<CaseFileId, LeisureJobPerson> people;
    const DayNumber day = dayNumber(today);
    const bool seesAll = seesEverybodysJobs(session);
    const auto note = [&](const ReadModel::View& view) {
        const PersonEntry& person = view.person();
        const Date bornOn = dateOf(person.bornOn);
        for (const CaseEntry& caseFile : person.cases) {
            if (!seesAll && caseFile.caseworkerOn(day) != session.user)
                continue;
            if (session.role == Role::LeisureJobWorker && !isLeisureJobCase(caseFile.programme, bornOn, today))
                continue;
            people[caseFile.id] = {person.id,         person.fullName(),  bornOn,        ageOn(bornOn, today),
                                   person.districtNo, caseFile.programme, caseFile.open, caseFile.open.contains(day)};
        }
    };
    if (seesAll)
        readModel.each(note);
    else
        readModel.eachOf(session.user, note);
    return people;
}

}  // namespace fodfaeste
