#include "gui/shell/page_factory.h"

#include "gui/page_context.h"
#include "gui/settings/settings_page.h"
#if __has_include("gui/casefile/caseload_page.h")
#include "gui/casefile/caseload_page.h"
#endif
#if __has_include("gui/citizen/citizen_page.h")
#include "gui/citizen/citizen_page.h"
#endif
#if __has_include("gui/outcome/year_end_page.h")
#include "gui/outcome/year_end_page.h"
#endif
#if __has_include("gui/overview/overview_page.h")
#include "gui/overview/overview_page.h"
#endif
#if __has_include("gui/today/today_page.h")
#include "gui/today/today_page.h"
#endif

namespace fodfaeste {

Page* makePage(PageName page, const PageContext& context, QWidget* parent)
{
    switch (page) {
#if __has_include("gui/today/today_page.h")
    case PageName::Today: return new TodayPage{context, parent};
#endif
#if __has_include("gui/casefile/caseload_page.h")
    case PageName::Caseload: return new CaseloadPage{context, parent};
#endif
#if __has_include("gui/citizen/citizen_page.h")
    case PageName::Citizen: return new CitizenPage{context, parent};
#endif
#if __has_include("gui/overview/overview_page.h")
    case PageName::Overview: return new OverviewPage{context, parent};
#endif
#if __has_include("gui/outcome/year_end_page.h")
    case PageName::YearEnd: return new YearEndPage{context, parent};
#endif
    case PageName::Settings: return new SettingsPage{context, parent};
    default: return nullptr;
    }
}

}  // namespace fodfaeste
