#include "gui/print/summary_print.h"

#include "app/citizen/citizen_service.h"
#include "gui/citizen/person_text.h"
#include "gui/print/print_preview.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "reports/person_summary.h"

#include <QLocale>
#include <QPointer>

namespace fodfaeste {

namespace {

constexpr int kContactsOnPaper = 8;

PersonSummary sheetsOf(const PageContext& context, CitizenSummary data)
{
    const CitizenPageData& page = data.page;
    const Date today = context.today();
    PersonSummary summary{page.citizen};
    summary.addressIsProtected = page.addressIsHidden;
    if (const CaseFile* current = PersonText::currentCase(page))
        summary.caseFile = *current;
    else if (!page.cases.empty())
        summary.caseFile = page.cases.front();
    summary.caseworker = toUtf8(context.staff.nameOf(PersonText::currentCaseworker(page, today)));
    if (!data.statusIsHidden)
        summary.status = page.status;
    summary.decidedBy = data.decidedBy;
    summary.spells = page.spells;
    summary.custodyIsHidden = page.custodyIsHidden;
    summary.stays = page.stays;
    summary.openTasks = PersonText::openTasks(page, today);
    for (ContactWithNote& row : data.contacts)
        summary.contacts.push_back({row.contact, toUtf8(context.staff.nameOf(row.contact.caseworker)),
                                    row.note ? std::move(row.note->text) : std::string{}, row.noteIsHidden});
    summary.restrictedLeftOut = data.restrictedLeftOut;
    summary.hasMoreContacts = data.hasMoreContacts;
    summary.printedBy = context.session.name;
    summary.printedAt = context.services.clock.now();
    summary.today = today;
    summary.language = QLocale{}.language() == QLocale::Danish ? Language::Danish : Language::English;
    return summary;
}

}  // namespace

void SummaryPrint::preview(const PageContext& context, QWidget* parent, CitizenId citizen)
{
    const auto ask = [&citizens = context.services.citizens, session = context.session, citizen] {
        return citizens.summary(session, citizen, kContactsOnPaper);
    };
    context.tasks.run(parent, ask, [&context, parent = QPointer{parent}](Result<CitizenSummary> data) {
        if (!data) {
            context.navigator.toast(ErrorText::of(data.error()));
            return;
        }
        if (!parent)
            return;
        const PersonSummary summary = sheetsOf(context, std::move(data).value());
        const QString number = summary.caseFile ? toQString(summary.caseFile->number) : QString{};
        const QString name = number.isEmpty() ? tr("summary") : tr("summary-%1").arg(number);
        (new PrintPreview{context, personSummary(summary), name, parent})->open();
    });
}

}  // namespace fodfaeste
