#include "app/transfer/import_writer.h"

#include "app/transfer/record_merge.h"

#include <utility>

namespace fodfaeste {

namespace {

constexpr std::string_view kNoteReason = "import";

bool isWritten(RowChange change)
{
    return change == RowChange::Added || change == RowChange::Changed;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, "import", "stopped while writing"};
}

Status done(const Result<Revision>& saved)
{
    if (!saved)
        return saved.error();
    return Done{};
}

}  // namespace

ImportWriter::ImportWriter(Transaction& transaction, const ExchangeRecords& records, ImportPlan& plan,
                           const ImportContext& context)
    : m_tx{transaction}
    , m_records{records}
    , m_plan{plan}
    , m_context{context}
{}

Status ImportWriter::write(ImportSteps& steps)
{
    using Part = Status (ImportWriter::*)(ImportSteps&);
    addProgrammesAndCaseworkers();
    for (const Part part : {&ImportWriter::writePeople, &ImportWriter::writeCases, &ImportWriter::writeContacts,
                            &ImportWriter::writeEngagements, &ImportWriter::writeCustody, &ImportWriter::writeEmployers,
                            &ImportWriter::writeOpenings, &ImportWriter::writePlacements}) {
        const Status written = (this->*part)(steps);
        if (!written)
            return written;
    }
    bool changesAny = !m_plan.newProgrammes.empty() || !m_plan.caseworkers.added().empty();
    for (const PlannedPerson& person : m_plan.people) {
        if (!person.isTouched)
            continue;
        changesAny = true;
        m_tx.concerns(person.id);
    }
    if (changesAny)
        m_tx.changesEverything();
    return Done{};
}

void ImportWriter::addProgrammesAndCaseworkers()
{
    for (const Programme& programme : m_plan.newProgrammes)
        m_tx.programmes().add(programme);
    for (std::size_t i = 0; i < m_plan.caseworkers.added().size(); ++i) {
        User user = m_plan.caseworkers.added()[i];
        user.id = UserId{};
        m_plan.caseworkers.settle(i, m_tx.users().add(user));
    }
}

Status ImportWriter::writePeople(ImportSteps& steps)
{
    for (PlannedPerson& person : m_plan.people) {
        if (person.record == nullptr)
            continue;
        if (!steps.go())
            return cancelled();
        const Status written = isWritten(person.change) ? writePerson(person) : Done{};
        if (!written)
            return written;
    }
    return Done{};
}

Status ImportWriter::writePerson(PlannedPerson& person)
{
    const Citizen before = person.stored.value_or(blankCitizen(person.record->cpr));
    const Citizen after = merged(*person.record, before, m_records, m_context.today);
    const Status valid = validate(after);
    if (!valid)
        return valid;
    if (person.stored)
        return done(m_tx.citizens().save(after));
    person.id = m_tx.citizens().add(after);
    return Done{};
}

Status ImportWriter::writeCases(ImportSteps& steps)
{
    for (PlannedCase& planned : m_plan.cases) {
        if (planned.record == nullptr)
            continue;
        if (!steps.go())
            return cancelled();
        const Status written = isWritten(planned.change) ? writeCase(planned) : Done{};
        if (!written)
            return written;
    }
    return Done{};
}

Status ImportWriter::writeCase(PlannedCase& planned)
{
    CaseFile& file = planned.after;
    file.citizen = m_plan.people[planned.person].id;
    const Status valid = validate(file);
    if (!valid)
        return valid;
    if (!planned.stored) {
        file.id = m_tx.caseFiles().add(file);
    } else if (file != *planned.stored) {
        const Status saved = done(m_tx.caseFiles().save(file));
        if (!saved)
            return saved;
    }
    for (Assignment assignment : planned.assignments) {
        assignment.caseFile = file.id;
        assignment.caseworker = m_plan.caseworkers.settled(assignment.caseworker);
        if (assignment.id.isSet())
            m_tx.caseFiles().changeAssignment(assignment);
        else
            m_tx.caseFiles().assign(assignment);
    }
    return Done{};
}

Status ImportWriter::writeContacts(ImportSteps& steps)
{
    for (std::size_t i = 0; i < m_records.contacts.size(); ++i) {
        if (!steps.go())
            return cancelled();
        const PlannedRow& row = m_plan.contacts.rows[i];
        const Status written = isWritten(row.change) ? writeContact(m_records.contacts[i], row) : Done{};
        if (!written)
            return written;
    }
    return Done{};
}

Status ImportWriter::writeContact(const ContactRecord& record, const PlannedRow& row)
{
    const PlannedCase& owner = m_plan.cases[row.owner];
    const bool isNew = row.change == RowChange::Added;
    const ContactWithNote known = isNew ? ContactWithNote{} : m_plan.contacts.stored[row.stored];
    const UserId caseworker = m_plan.caseworkers.settled(m_plan.caseworkers.find(record.caseworker).value_or(UserId{}));
    ContactEvent contact = merged(record, known.contact, m_records, caseworker);
    contact.caseFile = owner.after.id;
    m_plan.people[owner.person].isTouched = true;
    const Status valid = validate(contact);
    if (!valid)
        return valid;
    if (isNew) {
        contact.id = m_tx.contacts().add(contact);
    } else if (contact != known.contact) {
        const Status saved = done(m_tx.contacts().save(contact));
        if (!saved)
            return saved;
    }
    if (!record.note.empty() && (!known.note || known.note->text != record.note))
        writeNote(record, contact, known.note ? known.note->version + 1 : 1);
    return Done{};
}

/// The first version is the caseworker's, where the row names one; a correction is made by whoever imports.
void ImportWriter::writeNote(const ContactRecord& record, const ContactEvent& contact, int version)
{
    const bool isFirst = version == 1;
    const UserId author = isFirst && contact.caseworker.isSet() ? contact.caseworker : m_context.importer;
    m_tx.contacts().addNote(
        {contact.id, version, record.note, isFirst ? std::string{} : std::string{kNoteReason}, author, m_context.now});
}

Status ImportWriter::writeEngagements(ImportSteps& steps)
{
    for (std::size_t i = 0; i < m_records.engagements.size(); ++i) {
        if (!steps.go())
            return cancelled();
        const PlannedRow& row = m_plan.engagements.rows[i];
        const Status written = isWritten(row.change) ? writeEngagement(m_records.engagements[i], row) : Done{};
        if (!written)
            return written;
    }
    return Done{};
}

Status ImportWriter::writeEngagement(const EngagementRecord& record, const PlannedRow& row)
{
    const PlannedCase& owner = m_plan.cases[row.owner];
    const bool isNew = row.change == RowChange::Added;
    Spell spell = merged(record, isNew ? Spell{} : m_plan.engagements.stored[row.stored], m_records);
    spell.caseFile = owner.after.id;
    m_plan.people[owner.person].isTouched = true;
    const Status valid = validate(spell);
    if (!valid)
        return valid;
    if (!isNew)
        return done(m_tx.spells().save(spell));
    m_tx.spells().add(spell);
    return Done{};
}

Status ImportWriter::writeCustody(ImportSteps& steps)
{
    for (std::size_t i = 0; i < m_records.custody.size(); ++i) {
        if (!steps.go())
            return cancelled();
        const PlannedRow& row = m_plan.custody.rows[i];
        const Status written = isWritten(row.change) ? writeStay(m_records.custody[i], row) : Done{};
        if (!written)
            return written;
    }
    return Done{};
}

Status ImportWriter::writeStay(const CustodyRecord& record, const PlannedRow& row)
{
    PlannedPerson& owner = m_plan.people[row.owner];
    const bool isNew = row.change == RowChange::Added;
    CustodyStay stay = merged(record, isNew ? CustodyStay{} : m_plan.custody.stored[row.stored], m_records);
    stay.citizen = owner.id;
    owner.isTouched = true;
    const Status valid = validate(stay);
    if (!valid)
        return valid;
    if (!isNew)
        return done(m_tx.custody().save(stay));
    m_tx.custody().add(stay);
    return Done{};
}

}  // namespace fodfaeste
