#include "store/doomed_writer.h"

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "store/open_store.h"
#include "support/settable_clock.h"
#include "support/synthetic_cpr.h"

#include <csignal>
#include <cstdio>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace fodfaeste::test {

namespace {

using namespace std::chrono_literals;

struct Scene {
    UserId worker;
    CaseFileId caseFile;
    CitizenId citizen;
};

Scene setScene(Transaction& transaction)
{
    if (const auto caseFile = transaction.caseFiles().findByNumber("KI-2012-00001"))
        return {transaction.users().all().front().id, caseFile->id, caseFile->citizen};
    Scene scene;
    scene.worker = transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, {}});
    scene.citizen = transaction.citizens().add(
        {{}, Revision::New, syntheticCpr(1991y / 5 / 17, 1), {}, "Alma", kNameMarker, {}, {}, {}, {}, {}, {}, {}, {}});
    scene.caseFile = transaction.caseFiles().add(
        {{}, Revision::New, "KI-2012-00001", scene.citizen, "krimi", {2012y / 1 / 1, std::nullopt}, "", ""});
    return scene;
}

std::int64_t saveContact(Transaction& transaction, const Scene& scene, int count)
{
    const LocalTime at{2012y / 6 / 1, std::chrono::minutes{count % 1440}};
    const ContactId contact = transaction.contacts().add({{},
                                                          Revision::New,
                                                          scene.caseFile,
                                                          at,
                                                          Channel::Meeting,
                                                          Attendance::Attended,
                                                          std::nullopt,
                                                          std::nullopt,
                                                          scene.worker});
    transaction.contacts().addNote(
        {contact, 1, kNoteMarker + std::string(static_cast<std::size_t>(count) * 37 % 900, '.'), "", scene.worker, {}});
    transaction.concerns(scene.citizen);
    return contact.value();
}

}  // namespace

int writeUntilKilled(const std::string& storePath)
{
    auto opened = SqliteStoreLibrary{}.open(storePath, Secret{std::string_view{kDoomedPassphrase}});
    if (!opened)
        return 1;
    ReadModel readModel;
    const SettableClock clock{2013y / 1 / 15};
    Gate gate{*opened->store, clock, readModel};
    const auto scene =
        gate.runBeforeSignIn<Scene>([](Transaction& transaction) -> Result<Scene> { return setScene(transaction); });
    if (!scene)
        return 2;
    for (int count = 0;; ++count) {
        const auto saved = gate.run<std::int64_t>(
            {scene->worker, Role::Caseworker, {}, ""}, Operation::LogContact,
            [&](Transaction& transaction) -> Result<std::int64_t> { return saveContact(transaction, *scene, count); });
        if (!saved || ::write(STDOUT_FILENO, &*saved, sizeof *saved) != sizeof *saved)
            return 3;
    }
}

DoomedWriter::DoomedWriter(const std::string& storePath)
{
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0)
        throw std::runtime_error{"no pipe"};
    m_process = fork();
    // A process number of -1 handed to kill() would end every process there is.
    if (m_process < 0)
        throw std::runtime_error{"no process"};
    if (m_process == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl("/proc/self/exe", "store_tests", kDoomedWriterFlag, storePath.c_str(), nullptr);
        _exit(127);
    }
    close(ends[1]);
    m_output = ends[0];
}

DoomedWriter::~DoomedWriter()
{
    kill();
    close(m_output);
}

bool DoomedWriter::readOne()
{
    std::int64_t number = 0;
    if (::read(m_output, &number, sizeof number) != sizeof number)
        return false;
    m_told.push_back(number);
    return true;
}

bool DoomedWriter::waitFor(int contacts)
{
    while (static_cast<int>(m_told.size()) < contacts) {
        if (!readOne())
            return false;
    }
    return true;
}

void DoomedWriter::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    m_process = -1;
    while (readOne()) {
    }
}

}  // namespace fodfaeste::test
