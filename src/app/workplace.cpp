#include "app/workplace.h"

#include "app/access/access_service.h"
#include "app/backup/backup_service.h"
#include "app/case_system/case_system_service.h"
#include "app/casefile/case_file_service.h"
#include "app/casefile/caseload_service.h"
#include "app/change/change_service.h"
#include "app/citizen/citizen_service.h"
#include "app/citizen/guardian_service.h"
#include "app/citizen/merge_service.h"
#include "app/contact/contact_service.h"
#include "app/contact/correction_service.h"
#include "app/contact/group_contact_service.h"
#include "app/custody/custody_service.h"
#include "app/custody/institution_service.h"
#include "app/draft/draft_service.h"
#include "app/follow_up/follow_up_service.h"
#include "app/hand_over/hand_over_service.h"
#include "app/inbox/inbox_service.h"
#include "app/leisure_job/employer_service.h"
#include "app/leisure_job/job_opening_service.h"
#include "app/leisure_job/job_wish_service.h"
#include "app/leisure_job/leisure_job_export_service.h"
#include "app/leisure_job/leisure_job_figure_service.h"
#include "app/leisure_job/match_service.h"
#include "app/leisure_job/placement_service.h"
#include "app/leisure_job/schooling_service.h"
#include "app/leisure_job/working_time_service.h"
#include "app/letter/letter_service.h"
#include "app/outcome/outcome_service.h"
#include "app/outreach/outreach_service.h"
#include "app/overview/overview_service.h"
#include "app/personal/personal_case_service.h"
#include "app/roadmap/baton_service.h"
#include "app/roadmap/release_meeting_service.h"
#include "app/roadmap/release_service.h"
#include "app/roadmap/roadmap_paper_service.h"
#include "app/roadmap/roadmap_service.h"
#include "app/roadmap/roadmap_template_service.h"
#include "app/search/find_service.h"
#include "app/search/search_service.h"
#include "app/sharing/consent_service.h"
#include "app/sharing/disclosure_service.h"
#include "app/snippet/snippet_service.h"
#include "app/spell/spell_service.h"
#include "app/store_admin/store_service.h"
#include "app/task/task_service.h"
#include "app/today/today_service.h"
#include "app/trail/trail_service.h"
#include "app/transfer/export_service.h"
#include "app/transfer/import_service.h"
#include "app/user/user_admin_service.h"
#include "app/user/user_service.h"
#include "app/view/view_service.h"

namespace fodfaeste {

struct Workplace::Parts {
    Parts(OpenedStore openedStore, std::unique_ptr<Clock> officeClock)
        : opened{std::move(openedStore)}
        , clock{std::move(officeClock)}
    {}

    OpenedStore opened;
    std::unique_ptr<Clock> clock;
    ReadModel readModel;
    Gate gate{*opened.store, *clock, readModel};

    CaseloadService caseload{gate, *clock, readModel};
    CaseFileService caseFiles{gate, *clock};
    CitizenService citizens{gate, *clock, readModel, populationOf(opened.kind)};
    ContactService contacts{gate, *clock};
    SpellService spells{gate};
    CustodyService custody{gate};
    TaskService tasks{gate, *clock};
    DraftService drafts{gate, *clock};
    SearchService search{gate, *clock, readModel};
    OutcomeService outcome{gate, *clock, readModel};
    OverviewService overview{gate, *clock, readModel};
    TodayService today{gate, *clock, readModel};
    UserService users{gate, *clock, opened.keys.get(), opened.kind};
    UserAdminService userAdmin{gate, opened.keys.get(), opened.kind};
    AccessService access{gate, *clock};
    TrailService trail{gate, *clock, readModel};
    StoreService store{gate, readModel};
    ImportService import{gate, *clock, populationOf(opened.kind)};
    ExportService exports{gate};
    BackupService backups{gate, *clock, opened.backups.get()};
    InboxService inbox{gate, *clock, readModel};
    GroupContactService groupContacts{gate, *clock, readModel};
    OutreachService outreach{gate, *clock, readModel};
    SnippetService snippets{gate, *clock, readModel};
    FollowUpService followUp{gate, *clock, readModel};
    HandOverService handOver{gate, *clock, readModel};
    FindService find{gate, *clock, readModel};
    PersonalCaseService personalCases{gate, *clock, readModel};
    ViewService views{gate, *clock, readModel};
    ChangeService changes{gate, *clock, readModel};
    MergeService merges{gate, *clock, readModel};
    CorrectionService corrections{gate, *clock, readModel};
    CaseSystemService caseSystem{gate, *clock, readModel};
    LetterService letters{gate, *clock, readModel};
    EmployerService employers{gate, *clock};
    JobOpeningService openings{gate, *clock};
    PlacementService placements{gate, *clock, readModel};
    JobWishService jobWishes{gate, *clock};
    LeisureJobFigureService leisureJobFigures{gate, *clock, readModel};
    MatchService matches{gate, *clock, readModel};
    ReleaseService releases{gate, *clock, readModel};
    BatonService batons{gate, *clock, readModel};
    RoadmapService roadmaps{gate, *clock, readModel};
    InstitutionService institutions{gate, *clock, readModel};
    RoadmapTemplateService roadmapTemplates{gate, *clock, readModel};
    RoadmapPaperService roadmapPapers{gate, *clock, readModel};
    ReleaseMeetingService releaseMeetings{gate, *clock, readModel};
    ConsentService consents{gate, *clock};
    DisclosureService disclosures{gate, *clock};
    GuardianService guardians{gate};
    SchoolingService schooling{gate, *clock};
    WorkingTimeService workingTime{gate, *clock, readModel};
    LeisureJobExportService leisureJobExports{gate, *clock, readModel};

    Services services{caseload,
                      caseFiles,
                      citizens,
                      contacts,
                      spells,
                      custody,
                      tasks,
                      drafts,
                      search,
                      outcome,
                      overview,
                      today,
                      users,
                      userAdmin,
                      access,
                      trail,
                      store,
                      import,
                      exports,
                      backups,
                      inbox,
                      groupContacts,
                      outreach,
                      snippets,
                      followUp,
                      handOver,
                      find,
                      personalCases,
                      views,
                      changes,
                      merges,
                      corrections,
                      caseSystem,
                      letters,
                      employers,
                      openings,
                      placements,
                      jobWishes,
                      institutions,
                      roadmaps,
                      batons,
                      releases,
                      matches,
                      leisureJobFigures,
                      roadmapTemplates,
                      roadmapPapers,
                      releaseMeetings,
                      consents,
                      disclosures,
                      guardians,
                      schooling,
                      workingTime,
                      leisureJobExports,
                      *clock};
};

namespace {

/// The demonstration's clock until its day is known.
constexpr Date kFirstDemonstrationDay{std::chrono::year{2013}, std::chrono::March, std::chrono::day{15}};

}  // namespace

Workplace::Workplace(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)} {}
Workplace::~Workplace() = default;

Result<std::unique_ptr<Workplace>> Workplace::open(OpenedStore opened, std::optional<Date> today)
{
    if (opened.kind != StoreKind::Demonstration) {
        if (today)
            return Error{ErrorCode::InvalidInput, "today", "the day can be chosen in a demonstration store only"};
        return open(std::move(opened), std::make_unique<SystemClock>());
    }
    auto workplace = open(std::move(opened), std::make_unique<MovableClock>(today.value_or(kFirstDemonstrationDay)));
    if (!workplace || today)
        return workplace;
    const auto kept =
        (*workplace)->gate().runBeforeSignIn<std::optional<Date>>([](Transaction& transaction) -> Result<std::optional<Date>> {
            const auto text = transaction.notes().read(kDemonstrationDayNote);
            return text ? parseIsoDate(*text) : std::nullopt;
        });
    if (!kept)
        return kept.error();
    if (kept->has_value())
        (*workplace)->moveTo(**kept);
    return workplace;
}

Result<std::unique_ptr<Workplace>> Workplace::open(OpenedStore opened, std::unique_ptr<Clock> clock)
{
    auto parts = std::make_unique<Parts>(std::move(opened), std::move(clock));
    if (const Status loaded = parts->gate.load(); !loaded)
        return loaded.error();
    return std::unique_ptr<Workplace>{new Workplace{std::move(parts)}};
}

Services& Workplace::services()
{
    return m_parts->services;
}

Gate& Workplace::gate()
{
    return m_parts->gate;
}

StoreKind Workplace::kind() const
{
    return m_parts->opened.kind;
}

StoreKeys* Workplace::keys()
{
    return m_parts->opened.keys.get();
}

const Clock& Workplace::clock() const
{
    return *m_parts->clock;
}

void Workplace::moveTo(Date today)
{
    if (auto* clock = dynamic_cast<MovableClock*>(m_parts->clock.get()))
        clock->moveTo(today);
}

void Workplace::interrupt()
{
    m_parts->opened.store->interrupt();
}

}  // namespace fodfaeste
