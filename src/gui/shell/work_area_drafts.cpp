// What the window does with text that nobody has saved: keeps it, and leads back to it.
#include "gui/contact/contact_panel.h"
#include "gui/contact/quick_help_dialog.h"
#include "gui/drafts/draft_keeper.h"
#include "gui/drafts/drafts_dialog.h"
#include "gui/keys/key_bindings.h"
#include "gui/outreach/outreach_panel.h"
#include "gui/page.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/user_card.h"
#include "gui/shell/work_area.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/toast.h"

#include <QShortcut>

namespace fodfaeste {

void WorkArea::wireDrafts()
{
    m_toast->standOn(m_contact);
    m_drafts->watchPanel(*m_contact, [this] { return m_contact->place(); });
    connect(m_contact, &ContactPanel::personChanged, m_drafts, [this] { m_drafts->placeChanged(*m_contact); });
    connect(m_contact, &ContactPanel::draftEnded, m_drafts, [this](const EditorPlace& place, bool isSaved) {
        m_drafts->end(place.draftPlace(), isSaved ? DraftService::End::Saved : DraftService::End::Discarded);
    });
    connect(new BoundShortcut{KeyAction::ShowDrafts, this}, &QShortcut::activated, this, &WorkArea::showDrafts);
    connect(m_sidebar->userCard(), &UserCard::draftsWanted, this, &WorkArea::showDrafts);
    connect(m_contact, &ContactPanel::helpWanted, this, [this] { (new QuickHelpDialog{m_context.settings, this})->open(); });
    m_drafts->watchPanel(*m_outreach, [this] { return m_outreach->place(); });
    connect(m_outreach, &OutreachPanel::opened, m_drafts, [this] { m_drafts->placeChanged(*m_outreach); });
    connect(m_outreach, &OutreachPanel::draftEnded, m_drafts, [this](const EditorPlace& place, bool isSaved) {
        m_drafts->end(place.draftPlace(), isSaved ? DraftService::End::Saved : DraftService::End::Discarded);
    });
    connect(m_drafts, &DraftKeeper::reopenWanted, this, &WorkArea::reopen);
    connect(m_drafts, &DraftKeeper::broughtBack, this, [this](const Draft& draft) {
        if (draft.place.editor == wordOf(EditorKind::Contact))
            m_contact->reveal(toQString(draft.focusedField));
        // A message below an open window cannot be pressed.
        const bool isPanel =
            draft.place.editor == wordOf(EditorKind::Contact) || draft.place.editor == wordOf(EditorKind::Outreach);
        if (!isPanel)
            toast(tr("What you had typed is here again. It is not saved yet; Esc discards it."));
        else
            m_toast->offer(tr("What you had typed is here again. It is not saved yet."), tr("Discard"),
                           [this, draft] { m_drafts->discard(draft); });
    });
    connect(m_drafts, &DraftKeeper::thrownAway, this, [this](const Draft& draft) {
        m_toast->offer(tr("What you had typed is discarded."), tr("Undo"), [this, draft] {
            m_drafts->keepForReopening(draft);
            reopen(draft);
        });
    });
    connect(m_drafts, &DraftKeeper::keepingFailed, this, [this](const Error& error) {
        toast(tr("What you type cannot be kept just now: %1 Save it soon.").arg(ErrorText::of(error)));
    });
}

void WorkArea::showDrafts()
{
    auto* dialog = new DraftsDialog{m_context, m_drafts->all(), this};
    connect(dialog, &DraftsDialog::openWanted, this, &WorkArea::reopen);
    connect(dialog, &DraftsDialog::throwAwayWanted, this, &WorkArea::throwAway);
    dialog->open();
}

void WorkArea::throwAway(const Draft& draft)
{
    const bool isContact = draft.place.editor == wordOf(EditorKind::Contact);
    if (isContact && m_contact->place().draftPlace() == draft.place) {
        // Its form says itself that it is empty again, and offers it back.
        m_drafts->discard(draft);
        return;
    }
    if (isContact)
        m_contact->forgetDraft(draft.place.citizen);
    m_drafts->discard(draft);
    m_toast->offer(tr("What you had typed is discarded."), tr("Undo"), [this, draft] {
        m_drafts->keepForReopening(draft);
        reopen(draft);
    });
}

void WorkArea::beginDrafts(std::vector<Draft> rescued)
{
    m_drafts->begin(std::move(rescued));
    m_contact->showUnsortedCount();
}

Visit WorkArea::here()
{
    const auto page = m_pages.find(m_current);
    return {m_current, page == m_pages.end() ? CitizenId{} : page->second->shownCitizen()};
}

void WorkArea::reopen(const Draft& draft)
{
    const auto kind = editorFromWord(draft.place.editor);
    if (!kind)
        return;
    Visit wanted{pageFromWord(toQString(draft.page)).value_or(m_current), draft.pageCitizen};
    if (*kind == EditorKind::Register)
        wanted = {PageName::Caseload, {}};
    else if (*kind != EditorKind::Contact && *kind != EditorKind::Outreach)
        wanted = {PageName::Citizen, draft.place.citizen};
    if (wanted != here() && m_context.may(operationOf(wanted.page)))
        visit(wanted);
    if (*kind == EditorKind::Outreach) {
        logOutreach();
        return;
    }
    if (*kind != EditorKind::Contact) {
        pageAt(m_current)->reopenEditor({*kind, draft.place.citizen, draft.record});
        return;
    }
    const CitizenId citizen = draft.place.citizen;
    logContact(citizen.isSet() ? std::optional{citizen} : std::nullopt,
               draft.record != 0 ? std::optional{CaseFileId{draft.record}} : std::nullopt);
}

}  // namespace fodfaeste
