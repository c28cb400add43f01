#pragma once

#include "app/services.h"
#include "app/workplace.h"
#include "cli/cli.h"
#include "store/open_store.h"
#include "support/scratch_folder.h"
#include "support/test_stores.h"

#include <filesystem>
#include <sstream>

#include <gtest/gtest.h>

namespace fodfaeste {

/// The command line over real files in a folder of its own, with cheap keys. The passphrase lies in a file that only its owner
/// reads.
class CliTest : public testing::Test {
protected:
    struct Ran {
        ExitCode code;
        std::string out;
        std::string err;
    };

    CliTest()
    {
        test::writeBytes(passphraseFile, "agern bro cykel dug fjeld\n");
        std::filesystem::permissions(passphraseFile, std::filesystem::perms::owner_read);
    }

    /// Exactly these arguments.
    Ran runBare(const std::vector<std::string>& arguments)
    {
        std::ostringstream out;
        std::ostringstream err;
        const ExitCode code = runCli(arguments, Terminal{out, err}, library);
        return {code, out.str(), err.str()};
    }

    /// The same with --store and --passphrase-file.
    Ran run(std::vector<std::string> arguments)
    {
        for (const std::string& more : {std::string{"--store"}, storePath, std::string{"--passphrase-file"}, passphraseFile})
            arguments.push_back(more);
        return runBare(arguments);
    }

    void makeTrialStore() { ASSERT_EQ(run({"init", "--synthetic"}).code, ExitCode::Done); }

    std::unique_ptr<Workplace> openStore()
    {
        auto opened = library.open(storePath, Secret{std::string_view{"agern bro cykel dug fjeld"}});
        return opened ? std::move(Workplace::open(std::move(opened).value())).value() : nullptr;
    }

    /// Names of the files in the folder beside the passphrase's.
    std::vector<std::string> files() const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator{folder.path()}) {
            if (entry.path() != passphraseFile)
                names.push_back(entry.path().filename().string());
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    test::ScratchFolder folder;
    std::string storePath = folder.file("kontoret.fodf");
    std::string passphraseFile = folder.file("passphrase");
    SqliteStoreLibrary library{test::kCheapestKeyCost};
};

}  // namespace fodfaeste
