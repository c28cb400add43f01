#include "gui/shell/page_factory.h"

#include "gui/case_system/not_transferred_page.h"
#include "gui/casefile/caseload_page.h"
#include "gui/citizen/citizen_page.h"
#include "gui/hand_over/hand_over_page.h"
#include "gui/inbox/unsorted_page.h"
#include "gui/leisure_job/leisure_jobs_page.h"
#include "gui/outcome/year_end_page.h"
#include "gui/outreach/outreach_page.h"
#include "gui/overview/overview_page.h"
#include "gui/page_context.h"
#include "gui/roadmap/releases_page.h"
#include "gui/settings/settings_page.h"
#include "gui/sharing/disclosures_page.h"
#include "gui/today/today_page.h"
#include "gui/trail/trail_page.h"
#include "gui/users/users_page.h"

namespace fodfaeste {

Page* makePage(PageName page, const PageContext& context, QWidget* parent)
{
    switch (page) {
    case PageName::Today: return new TodayPage{context, parent};
    case PageName::Caseload: return new CaseloadPage{context, parent};
    case PageName::Citizen: return new CitizenPage{context, parent};
    case PageName::Unsorted: return new UnsortedPage{context, parent};
    case PageName::Outreach: return new OutreachPage{context, parent};
    case PageName::HandOver: return new HandOverPage{context, parent};
    case PageName::NotTransferred: return new NotTransferredPage{context, parent};
    case PageName::Releases: return new ReleasesPage{context, parent};
    case PageName::LeisureJobs: return new LeisureJobsPage{context, parent};
    case PageName::Disclosures: return new DisclosuresPage{context, parent};
    case PageName::Overview: return new OverviewPage{context, parent};
    case PageName::YearEnd: return new YearEndPage{context, parent};
    case PageName::Users: return new UsersPage{context, parent};
    case PageName::Trail: return new TrailPage{context, parent};
    case PageName::Settings: return new SettingsPage{context, parent};
    }
    return nullptr;
}

}  // namespace fodfaeste
