// What the search offers, and what is kept at hand.
#include "app/personal/personal_case_service.h"
#include "gui/citizen/citizen_page.h"
#include "gui/keys/key_map.h"
#include "gui/leisure_job/leisure_job_report_dialog.h"
#include "gui/search/search_panel.h"
#include "gui/shell/header_bar.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/work_area.h"
#include "gui/text/status_text.h"
#include "gui/widgets/search_field.h"

#include <algorithm>
#include <array>

namespace fodfaeste {

namespace {

constexpr std::array kPlaceKeys{KeyAction::FirstView,   KeyAction::SecondView, KeyAction::ThirdView,
                                KeyAction::FourthView,  KeyAction::FifthView,  KeyAction::SixthView,
                                KeyAction::SeventhView, KeyAction::EighthView, KeyAction::NinthView};

}  // namespace

void WorkArea::search(const QString& typed)
{
    if (!m_context.may(Operation::SearchCitizens)) {
        toast(StatusText::denialOf(Operation::SearchCitizens));
        return;
    }
    if (!typed.isEmpty())
        m_header->searchField()->setText(typed);
    m_search->open();
}

// In the order in which they are offered; only what the role may do.
std::vector<FindAction> WorkArea::findActions()
{
    std::vector<FindAction> actions;
    const auto capsFor = [](KeyAction action) { return capsOf(keysOf(action)); };
    if (m_context.may(Operation::LogContact))
        actions.push_back({tr("Log a contact"), tr("new note meeting call"), QStringLiteral("notebook-pen"),
                           capsFor(KeyAction::LogContact), [this] { logContactHere(); }});
    actions.push_back({tr("Lock the store"), tr("close leave"), QStringLiteral("lock"), capsFor(KeyAction::Lock),
                       [this] { Q_EMIT lockWanted(); }});
    if (m_context.may(Operation::ExportYearEnd))
        actions.push_back({tr("Export the year-end status"), tr("report file Excel PDF"), QStringLiteral("download"), QString{},
                           [this] { goTo(PageName::YearEnd); }});
    if (m_context.may(Operation::ExportLeisureJobs))
        actions.push_back({tr("Export the figures of leisure jobs"), tr("report file Excel PDF"), QStringLiteral("download"),
                           QString{}, [this] { LeisureJobReportDialog::openFor(m_context, this); }});
    for (std::size_t at = 0; at < kPlaces.size(); ++at) {
        const PageName place = kPlaces[at];
        if (m_context.may(operationOf(place)))
            actions.push_back({tr("Go to %1").arg(placeName(place)), QString{}, QStringLiteral("arrow-right"),
                               at < kPlaceKeys.size() ? capsFor(kPlaceKeys[at]) : QString{}, [this, place] { goTo(place); }});
    }
    actions.push_back({tr("Refresh what is shown"), tr("reload"), QStringLiteral("refresh-cw"), capsFor(KeyAction::Refresh),
                       [this] { dataChanged({}); }});
    actions.push_back({tr("Show the keys"), tr("help keyboard shortcuts"), QStringLiteral("keyboard"),
                       capsFor(KeyAction::ShowKeys), [this] { Q_EMIT keysWanted(); }});
    return actions;
}

void WorkArea::openNote(CitizenId citizen, ContactId contact)
{
    openCitizen(citizen);
    if (auto* page = qobject_cast<CitizenPage*>(pageAt(PageName::Citizen)))
        page->showContact(contact);
}

void WorkArea::rememberCitizen()
{
    const CitizenId citizen = pageAt(PageName::Citizen)->shownCitizen();
    if (citizen == m_noted || !m_context.may(Operation::KeepPersonalCases))
        return;
    const auto note = [&cases = m_context.services.personalCases, session = m_context.session, citizen] {
        return cases.noteOpened(session, citizen);
    };
    m_context.tasks.run(this, note, [this, citizen](const Result<bool>& kept) {
        if (kept && *kept)
            m_noted = citizen;
    });
}

}  // namespace fodfaeste
