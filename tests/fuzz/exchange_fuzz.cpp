#include "app/transfer/exchange_reader.h"
#include "app/transfer/record_check.h"
#include "fuzz/fuzz_target.h"

#include <array>
#include <cstdlib>
#include <fstream>

using namespace fodfaeste;
using fuzz::require;

namespace {

namespace fs = std::filesystem;

constexpr char kNextFile = '\x1e';

/// One folder for the whole run: its files are written anew each time.
class Folder {
public:
    Folder()
    {
        // In memory where there is such a folder: a disk would be waited for most of the time.
        const fs::path parent = fs::is_directory("/dev/shm") ? fs::path{"/dev/shm"} : fs::temp_directory_path();
        std::string pattern = (parent / "fodfaeste-fuzz-XXXXXX").string();
        require(mkdtemp(pattern.data()) != nullptr, "a folder can be made");
        m_path = pattern;
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const fs::path& path() const { return m_path; }
    /// The input's parts become people.csv, cases.csv and so on, as many as there are.
    void fill(std::string_view input) const
    {
        bool isOver = false;
        for (const ExchangeFile file : kExchangeFiles) {
            const auto end = std::min(input.find(kNextFile), input.size());
            const fs::path path = m_path / fileNameOf(file);
            if (isOver)
                fs::remove(path);
            else
                std::ofstream{path, std::ios::binary} << input.substr(0, end);
            isOver = end == input.size();
            input.remove_prefix(isOver ? end : end + 1);
        }
    }

private:
    fs::path m_path;
};

}  // namespace

/// A folder of any bytes is read to its end, and each problem can be told without telling what is in a cell.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Folder kFolder;
    kFolder.fill(fuzz::textOf(data, size));
    NoProgress progress;
    auto folder = readExchangeFolder(kFolder.path(), progress);
    require(static_cast<bool>(folder), "reading does not fail");
    checkRecords(folder->records, Population::Synthetic, Date{std::chrono::year{2013} / 1 / 15}, folder->problems);
    for (const ContactRecord& contact : folder->records.contacts)
        require(contact.at.day.ok() && !contact.caseNumber.empty(), "a contact has a time and a case");
    for (const CaseRecord& file : folder->records.cases)
        require(file.period.from.ok() && !file.caseNumber.empty(), "a case has a number and a first day");
    for (const EmployerRecord& employer : folder->records.employers)
        require(!employer.employer.empty() && !employer.name.empty(), "an employer has a key and a name");
    for (const OpeningRecord& opening : folder->records.openings)
        require(opening.postedOn.ok() && !opening.opening.empty(), "an opening has a day and a key");
    for (const PlacementRecord& step : folder->records.placements)
        require(step.day.ok() && !step.caseNumber.empty() && !step.placement.empty(), "a step has a day and a placement");
    for (const ImportProblem& problem : std::move(folder->problems).inOrder())
        require(!toText(problem).empty() && problem.value.size() < 100, "a problem is a line of text");
    return 0;
}
