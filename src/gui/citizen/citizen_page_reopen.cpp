// How a form comes back over the citizen's page after a lock, with what was typed in it.
#include "gui/citizen/citizen_page.h"

#include <algorithm>

namespace fodfaeste {

namespace {

template <class Record, class Id>
const Record* recordOf(const std::vector<Record>& records, Id id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

}  // namespace

void CitizenPage::reopenEditor(const EditorPlace& place)
{
    m_wantedEditor = place;
    if (m_page && m_page->citizen.id == m_citizen)
        reopenNow();
}

void CitizenPage::reopenNow()
{
    if (!m_wantedEditor)
        return;
    const EditorPlace place = *m_wantedEditor;
    m_wantedEditor.reset();
    // What is no longer there to be changed is written anew: the text must not be lost with it.
    switch (place.kind) {
    case EditorKind::Facts: editFacts(); break;
    case EditorKind::OpenCase: openCase(); break;
    case EditorKind::Note: reopenNote(ContactId{place.record}); break;
    case EditorKind::Task:
        if (const Task* task = recordOf(m_openTasks, TaskId{place.record}))
            openTask(*task);
        else
            addTask();
        break;
    case EditorKind::Spell:
        if (const Spell* spell = recordOf(m_page->spells, SpellId{place.record}))
            openSpell(*spell);
        else
            addSpell();
        break;
    case EditorKind::Custody:
        if (const CustodyStay* stay = recordOf(m_page->stays, CustodyStayId{place.record}))
            openStay(*stay);
        else
            addStay();
        break;
    default: reopenCase(place); break;
    }
}

void CitizenPage::reopenCase(const EditorPlace& place)
{
    const CaseFile* caseFile = recordOf(m_page->cases, CaseFileId{place.record});
    if (caseFile == nullptr || !caseFile->isOpenOn(m_context.today()))
        return;
    if (place.kind == EditorKind::AssignCase)
        handOver(*caseFile);
    else if (place.kind == EditorKind::CloseCase)
        closeCase(*caseFile);
}

void CitizenPage::reopenNote(ContactId contact)
{
    // It may lie further back than the timeline has been fetched.
    constexpr int kAll = 100'000;
    const auto ask = [&citizens = m_context.services.citizens, session = m_context.session, citizen = m_citizen] {
        return citizens.contacts(session, citizen, std::nullopt, kAll);
    };
    m_context.tasks.run(this, ask, [this, contact, citizen = m_citizen](const Result<std::vector<ContactWithNote>>& contacts) {
        if (!contacts || citizen != m_citizen || !m_page)
            return;
        for (const ContactWithNote& any : *contacts) {
            if (any.contact.id == contact && !any.noteIsHidden)
                openNote(any);
        }
    });
}

}  // namespace fodfaeste
