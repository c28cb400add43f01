// What leaves the citizen's page: the summary on paper, and the plan that the citizen is shown.
#include "app/citizen/citizen_service.h"
#include "app/outcome/deciding_record_reader.h"
#include "app/ports/case_system_repository.h"
#include "domain/citizen/plain_words.h"

#include <algorithm>

namespace fodfaeste {

namespace {

bool tellsOfCustody(YearEndStatus status)
{
    return status == YearEndStatus::InCustody;
}

/// For everybody: paper is left lying, and whoever may read the note finds it in the program.
int takeOutRestricted(std::vector<ContactWithNote>& contacts)
{
    int leftOut = 0;
    for (ContactWithNote& row : contacts) {
        if (!row.note || !row.note->restricted)
            continue;
        row.note.reset();
        row.noteIsHidden = true;
        ++leftOut;
    }
    return leftOut;
}

std::string responsibleToday(Transaction& transaction, const CitizenPageData& page, Date today)
{
    for (const Assignment& assignment : page.assignments) {
        if (page.currentCase && assignment.caseFile == *page.currentCase && assignment.period.contains(today)) {
            const auto user = transaction.users().find(assignment.caseworker);
            return user ? user->name : std::string{};
        }
    }
    return {};
}

}  // namespace

Result<CitizenSummary> CitizenService::summary(const Session& session, CitizenId id, int contacts)
{
    const auto work = [&](Transaction& transaction) -> Result<CitizenSummary> {
        auto page = readPage(transaction, session, id);
        if (!page)
            return page.error();
        const Date today = m_clock.today();
        CitizenSummary summary{std::move(*page)};
        summary.statusIsHidden = summary.page.custodyIsHidden && tellsOfCustody(summary.page.status);
        m_readModel.with(id, [&](const ReadModel::View& view) {
            const auto& cases = summary.page.cases;
            const CitizenFacts facts = view.facts(cases.empty() ? kKrimiProgramme : std::string_view{cases.front().programme});
            if (!summary.statusIsHidden)
                summary.decidedBy = readDecidingRecord(transaction, view.person(), facts, statusOn(facts, today), today);
        });
        const ContactCursor now{{addDays(today, 1), std::chrono::minutes{0}}, ContactId{}};
        summary.contacts = transaction.contacts().ofCitizen(id, now, contacts + 1);
        summary.hasMoreContacts = static_cast<int>(summary.contacts.size()) > contacts;
        if (summary.hasMoreContacts)
            summary.contacts.pop_back();
        summary.restrictedLeftOut = takeOutRestricted(summary.contacts);
        transaction.explain("summary for paper", std::to_string(summary.contacts.size()) + " contacts");
        return summary;
    };
    return m_gate.run<CitizenSummary>(session, Operation::PrintSummary, work);
}

Result<CitizenPlan> CitizenService::plan(const Session& session, CitizenId id)
{
    return m_gate.run<CitizenPlan>(session, Operation::OpenCitizen, [&](Transaction& transaction) -> Result<CitizenPlan> {
        const auto page = readPage(transaction, session, id);
        if (!page)
            return page.error();
        const Date today = m_clock.today();
        const std::vector<std::string> stems = transaction.caseSystem().withheldStems();
        CitizenPlan plan;
        plan.givenNames = page->citizen.givenNames;
        plan.caseworker = responsibleToday(transaction, *page, today);
        const std::vector<std::string> allowed{page->citizen.fullName(), plan.caseworker};
        for (const Task& task : page->tasks) {
            if (task.isOpenOn(today))
                plan.steps.push_back({task.due, areForTheCitizen(task.text, stems, allowed) ? task.text : std::string{}});
        }
        for (const Spell& spell : page->spells) {
            if (spell.period.to && *spell.period.to < today)
                continue;
            // The name of a school or an employer is the citizen's own to be seen with, unless it tells too much.
            const bool isPlain = areForTheCitizen(spell.title, stems, std::vector{spell.title}) &&
                                 areForTheCitizen(spell.provider, stems, std::vector{spell.provider});
            plan.engagements.push_back(
                {spell.kind, isPlain ? spell.title : std::string{}, isPlain ? spell.provider : std::string{}, spell.period});
        }
        transaction.explain("plan shown to the citizen");
        return plan;
    });
}

}  // namespace fodfaeste
