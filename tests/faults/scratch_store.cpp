#include "faults/scratch_store.h"

#include "support/record_snapshot.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace fodfaeste::faults {

namespace {

struct StoreBytes {
    std::string database;
    std::string keys;
};

/// Made once; every scratch store is a copy of it.
const StoreBytes& furnishedStore()
{
    static const StoreBytes bytes = [] {
        const test::ScratchFolder folder;
        const std::string path = folder.file("office.fodf");
        test::makeOfficeOnDisk(path);
        {
            auto office = test::OfficeOnDisk::open(path);
            for (int serial = 1; serial <= ScratchStore::kContacts; ++serial) {
                if (!office || !office->logContact(serial))
                    throw std::runtime_error{"the store cannot be furnished"};
            }
        }
        return StoreBytes{test::bytesOf(path), test::bytesOf(path + ".keys")};
    }();
    return bytes;
}

/// The serial number in a contact's note or a task's text: the first number that stands alone.
int serialIn(const std::string& text)
{
    const auto blank = text.find_last_of(' ');
    return blank == std::string::npos ? 0 : std::atoi(text.c_str() + blank);
}

/// Compares every record with what its serial number says that it must be.
class Comparison {
public:
    Comparison(Transaction& transaction, Inspection& result) : m_transaction{transaction}, m_result{result} {}

    void run();

private:
    void compareContact(const ContactEvent& contact);
    void compareTrail();

    Transaction& m_transaction;
    Inspection& m_result;
    std::vector<CaseFileId> m_caseFiles;
    std::map<int, int> m_tasks;
    long m_contacts = 0;
};

void Comparison::run()
{
    m_transaction.caseFiles().each([this](const CaseFile& file) { m_caseFiles.push_back(file.id); });
    m_transaction.tasks().each([this](const Task& task) { ++m_tasks[serialIn(task.text)]; });
    std::vector<ContactEvent> contacts;
    m_transaction.contacts().each([&contacts](const ContactEvent& contact) { contacts.push_back(contact); });
    for (const ContactEvent& contact : contacts)
        compareContact(contact);
    for (const auto& [serial, count] : m_tasks) {
        if (count > 0)
            m_result.halves.push_back("next step " + std::to_string(serial) + " without its contact");
    }
    compareTrail();
}

void Comparison::compareContact(const ContactEvent& contact)
{
    ++m_contacts;
    const auto notes = m_transaction.contacts().notesOf(contact.id);
    if (notes.size() != 1)
        return m_result.halves.push_back("contact " + std::to_string(contact.id.value()) + " without its note");
    std::string head = notes.front().text;
    head.erase(head.find_last_not_of('.') + 1);
    const int serial = serialIn(head);
    const NewContact meant = test::contactOf(serial, m_caseFiles);
    if (notes.front().text != meant.note || contact.at != meant.at || contact.caseFile != meant.caseFile ||
        contact.channel != meant.channel || contact.attendance != meant.attendance)
        return m_result.strange.push_back("contact " + std::to_string(contact.id.value()) + " is not the one that was written");
    if (--m_tasks[serial] != 0)
        return m_result.halves.push_back("contact " + std::to_string(serial) + " without its next step");
    m_result.whole.insert(serial);
}

void Comparison::compareTrail()
{
    constexpr int kAll = 1'000'000;
    const auto lines = m_transaction.audit().page(0, kAll);
    const auto logged = std::ranges::count(lines, Operation::LogContact, &AuditEntry::operation);
    if (logged != m_contacts)
        m_result.halves.push_back(std::to_string(m_contacts) + " contacts, " + std::to_string(logged) + " lines in the trail");
    NoProgress progress;
    m_result.faults = m_transaction.integrityFaults(progress);
    if (const auto fault = m_transaction.audit().firstFault())
        m_result.faults.push_back("audit trail: " + fault->what);
}

}  // namespace

ScratchStore::ScratchStore()
{
    putBack();
}

void ScratchStore::putBack()
{
    for (const auto& entry : std::filesystem::directory_iterator{folder()})
        std::filesystem::remove_all(entry.path());
    test::writeBytes(path(), furnishedStore().database);
    test::writeBytes(file(".keys"), furnishedStore().keys);
}

Acknowledged::Acknowledged()
{
    for (int serial = 1; serial <= ScratchStore::kContacts; ++serial)
        m_serials.insert(serial);
}

Inspection inspect(const std::string& path)
{
    Inspection result;
    auto office = test::OfficeOnDisk::open(path);
    if (!office) {
        result.refusal = office.error();
        return result;
    }
    const auto read = office->workplace().gate().runBeforeSignIn<Done>([&result](Transaction& transaction) -> Result<Done> {
        Comparison{transaction, result}.run();
        return Done{};
    });
    if (read)
        result.opens = true;
    else
        result.refusal = read.error();
    return result;
}

Look lookAt(const std::string& path)
{
    Look look;
    auto office = test::OfficeOnDisk::open(path);
    if (!office) {
        look.refusal = office.error();
        return look;
    }
    Gate& gate = office->workplace().gate();
    const auto read = gate.runBeforeSignIn<Done>([&look](Transaction& transaction) -> Result<Done> {
        look.content = test::snapshotOf(transaction, test::Detail::Revisions);
        look.content += std::to_string(transaction.audit().size()) + " lines in the trail";
        return Done{};
    });
    if (!read)
        look.refusal = read.error();
    const auto verified = gate.runBeforeSignIn<Done>([&look](Transaction& transaction) -> Result<Done> {
        NoProgress progress;
        look.isSound = transaction.integrityFaults(progress).empty() && !transaction.audit().firstFault();
        return Done{};
    });
    look.isSound = look.isSound && verified;
    return look;
}

std::string contentOf(const std::string& path)
{
    const Look look = lookAt(path);
    if (look.refusal)
        throw std::runtime_error{"it does not open: " + look.refusal->detail};
    if (!look.isSound)
        throw std::runtime_error{"it is not sound"};
    return look.content;
}

void judge(Tally& tally, const ScratchStore& store, const Acknowledged& acknowledged, const std::string& occasion)
{
    ++tally.trials;
    tally.acknowledged += static_cast<long>(acknowledged.serials().size()) - ScratchStore::kContacts;
    const Inspection found = inspect(store.path());
    if (!found.opens)
        return tally.fault(tally.wrong, occasion + ": " + found.refusal.detail);
    for (const int serial : acknowledged.serials()) {
        if (!found.whole.contains(serial))
            tally.fault(tally.lost, occasion + ": contact " + std::to_string(serial) + " is lost");
    }
    for (const std::string& half : found.halves)
        tally.fault(tally.halfDone, occasion + ": " + half);
    for (const auto* list : {&found.strange, &found.faults}) {
        for (const std::string& what : *list)
            tally.fault(tally.wrong, occasion + ": " + what);
    }
}

}  // namespace fodfaeste::faults
