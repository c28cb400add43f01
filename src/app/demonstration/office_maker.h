#pragma once

#include "app/demonstration/life_plan.h"
#include "app/demonstration/note_writer.h"
#include "app/demonstration/office.h"

#include <vector>

namespace fodfaeste::demonstration {

/// Turns the planned lives into an office's records, kind by kind; each kind builds on those before it.
class OfficeMaker {
public:
    explicit OfficeMaker(std::vector<LifePlan> plans) : m_plans{std::move(plans)} {}

    Office make();

private:
    void openOtherProgrammes();
    void openCases();
    void addEngagements();
    void addContacts();
    void shareWork();
    void addTasks();
    void addNotes();
    void addNotesOf(std::size_t caseIndex);
    void addNote(const ContactEvent& contact, std::string text, NoteWriter& writer);

    std::vector<LifePlan> m_plans;
    std::vector<const Episode*> m_episodes;  ///< of the case files
    Office m_office;
};

}  // namespace fodfaeste::demonstration
