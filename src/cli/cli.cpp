#include "cli/cli.h"

#include "cli/commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

/// The commands and what was said of them on the command line.
class CommandLine {
public:
    CommandLine()
    {
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", "fodfaeste-cli " FODFAESTE_VERSION);
        addInit();
        addImport();
        addExport();
        addReport();
        addVerify();
        addKeys();
        addBackups();
    }

    CLI::App& app() { return m_app; }

    ExitCode run(const Terminal& terminal, StoreLibrary& library)
    {
        if (m_initApp->parsed())
            return fodfaeste::run(m_init, terminal, library);
        if (m_importApp->parsed())
            return fodfaeste::run(m_import, terminal, library);
        if (m_exportApp->parsed())
            return fodfaeste::run(m_export, terminal, library);
        if (m_rotateApp->parsed())
            return fodfaeste::run(m_rotate, terminal, library);
        if (m_recoverApp->parsed())
            return fodfaeste::run(m_recover, terminal, library);
        if (m_verifyApp->parsed())
            return fodfaeste::run(m_verify, terminal, library);
        if (m_backupApp->parsed())
            return fodfaeste::run(m_backup, terminal, library);
        if (m_backupsApp->parsed())
            return fodfaeste::run(m_backups, terminal, library);
        if (m_restoreApp->parsed())
            return fodfaeste::run(m_restore, terminal, library);
        if (m_leisureJobsApp->parsed())
            return fodfaeste::run(m_leisureJobs, terminal, library);
        return fodfaeste::run(m_report, terminal, library);
    }

private:
    static void addStore(CLI::App& app, StoreChoice& store)
    {
        app.add_option("--store", store.path, "the store's file; its key file lies beside it")->required();
        app.add_option("--passphrase-file", store.passphraseFile, "first line is the passphrase");
        app.add_option("--user", store.user, "who signs in (default: whosever passphrase it is)");
    }

    void addInit()
    {
        m_initApp = m_app.add_subcommand("init", "create a store");
        addStore(*m_initApp, m_init.store);
        m_init.leader = "Teamleder";
        auto* synthetic = m_initApp->add_flag_callback(
            "--synthetic", [this] { m_init.kind = StoreKind::Trial; }, "for trials: takes synthetic CPR numbers only");
        m_initApp
            ->add_flag_callback(
                "--demo", [this] { m_init.kind = StoreKind::Demonstration; }, "with the demonstration in it")
            ->excludes(synthetic);
        m_initApp->add_option("--leader", m_init.leader, "name of the first team lead, who also administers");
        m_initApp->add_option("--recovery-key-file", m_init.recoveryKeyFile,
                              "write the recovery key there instead of showing it");
    }

    void addImport()
    {
        m_importApp = m_app.add_subcommand("import", "take in a folder of CSV files: all of it, or nothing");
        addStore(*m_importApp, m_import.store);
        m_importApp->add_flag("--dry-run", m_import.dryRun, "say what would be done, and do nothing");
        m_importApp->add_option("DIR", m_import.folder, "the folder")->required();
    }

    void addExport()
    {
        m_exportApp = m_app.add_subcommand("export", "write every record into a folder of CSV files");
        addStore(*m_exportApp, m_export.store);
        m_exportApp->add_option("--reason", m_export.reason, "why; kept in the audit trail")->required();
        m_exportApp->add_option("DIR", m_export.folder, "the folder")->required();
    }

    void addReport()
    {
        auto* report = m_app.add_subcommand("report", "make a report");
        report->require_subcommand(1);
        auto* yearEnd = report->add_subcommand("year-end", "year-end status of the krimi-indsats");
        addStore(*yearEnd, m_report.store);
        yearEnd->add_option("--year", m_report.year, "the year")->required()->check(CLI::Range(kFirstYear, kLastYear));
        yearEnd->add_option_function<std::string>(
            "--cut-off",
            [this](const std::string& text) {
                m_report.cutOff = parseIsoDate(text);
                if (!m_report.cutOff)
                    throw CLI::ValidationError{"--cut-off", "not a date as YYYY-MM-DD"};
            },
            "another day than 31 December (YYYY-MM-DD)");
        yearEnd->add_option("--format", m_report.format, "text, json, csv, xlsx or pdf")
            ->check(CLI::IsMember({"text", "json", "csv", "xlsx", "pdf"}));
        yearEnd->add_flag("--list", m_report.list, "with every covered citizen");
        auto* reason = yearEnd->add_option("--reason", m_report.reason, "why CPR numbers are shown; kept in the audit trail");
        yearEnd->add_flag("--with-cpr", m_report.withCpr, "full CPR numbers")->needs(reason);
        yearEnd->add_option("--output", m_report.output, "the file to write");
        yearEnd->add_option("--language", m_report.language, "da or en")->check(CLI::IsMember({"da", "en"}));
        addLeisureJobs(*report);
    }

    void addLeisureJobs(CLI::App& report)
    {
        m_leisureJobsApp = report.add_subcommand("leisure-jobs", "figures of leisure jobs in a period, small numbers hidden");
        addStore(*m_leisureJobsApp, m_leisureJobs.store);
        const auto addDay = [this](const std::string& name, std::optional<Date>& day, const std::string& help) {
            const auto read = [&day, name](const std::string& text) {
                day = parseIsoDate(text);
                if (!day)
                    throw CLI::ValidationError{name, "not a date as YYYY-MM-DD"};
            };
            m_leisureJobsApp->add_option_function<std::string>(name, read, help)->required();
        };
        addDay("--from", m_leisureJobs.from, "first day of the period (YYYY-MM-DD)");
        addDay("--to", m_leisureJobs.to, "its last day");
        m_leisureJobsApp->add_option("--purpose", m_leisureJobs.purpose, "what for; kept in the audit trail")->required();
        m_leisureJobsApp->add_option("--format", m_leisureJobs.format, "csv, xlsx or pdf")
            ->check(CLI::IsMember({"csv", "xlsx", "pdf"}));
        m_leisureJobsApp->add_option("--output", m_leisureJobs.output, "the file to write");
        m_leisureJobsApp->add_option("--language", m_leisureJobs.language, "da or en")->check(CLI::IsMember({"da", "en"}));
    }

    void addVerify()
    {
        m_verifyApp = m_app.add_subcommand("verify", "check file, schema, references and audit trail");
        addStore(*m_verifyApp, m_verify.store);
        m_verifyApp->add_option("--head", m_verify.head, "a signed state of the trail, kept elsewhere, to check against");
    }

    void addKeys()
    {
        m_rotateApp = m_app.add_subcommand("rotate-key", "give the store a new key, e.g. after somebody has left");
        addStore(*m_rotateApp, m_rotate.store);
        m_recoverApp = m_app.add_subcommand("recover", "a new passphrase for somebody who administers, by the recovery key");
        m_recoverApp->add_option("--store", m_recover.store.path, "the store's file")->required();
        m_recoverApp->add_option("--recovery-key-file", m_recover.recoveryKeyFile, "first line is the recovery key")->required();
        m_recoverApp->add_option("--user", m_recover.login, "who gets the new passphrase")->required();
        m_recoverApp->add_option("--passphrase-file", m_recover.store.passphraseFile, "first line is the new passphrase");
    }

    void addBackups()
    {
        m_backupApp = m_app.add_subcommand("backup", "make a backup, and verify it");
        addStore(*m_backupApp, m_backup.store);
        m_backupApp->add_option("--to", m_backup.folder, "another folder than the store's own, which must be there");
        m_backupsApp = m_app.add_subcommand("backups", "list the backups, reading each to its end");
        addStore(*m_backupsApp, m_backups.store);
        m_backupsApp->add_flag("--json", m_backups.json, "for programs");
        m_restoreApp = m_app.add_subcommand("restore", "put a backup in the place of a store, and keep the store of today aside");
        addStore(*m_restoreApp, m_restore.store);
        m_restoreApp->add_option("--from", m_restore.backup, "the backup's file")->required();
        m_restoreApp->add_flag("--yes", m_restore.yes, "without asking");
    }

    CLI::App m_app{"Fodfæste on the command line", "fodfaeste-cli"};
    CLI::App* m_initApp = nullptr;
    CLI::App* m_importApp = nullptr;
    CLI::App* m_leisureJobsApp = nullptr;
    CLI::App* m_exportApp = nullptr;
    CLI::App* m_verifyApp = nullptr;
    CLI::App* m_backupApp = nullptr;
    CLI::App* m_backupsApp = nullptr;
    CLI::App* m_restoreApp = nullptr;
    InitCommand m_init;
    ImportCommand m_import;
    ExportCommand m_export;
    ReportCommand m_report;
    LeisureJobReportCommand m_leisureJobs;
    VerifyCommand m_verify;
    CLI::App* m_rotateApp = nullptr;
    CLI::App* m_recoverApp = nullptr;
    RotateKeyCommand m_rotate;
    RecoverCommand m_recover;
    BackupCommand m_backup;
    BackupsCommand m_backups;
    RestoreCommand m_restore;
};

}  // namespace

ExitCode runCli(const std::vector<std::string>& arguments, const Terminal& terminal, StoreLibrary& library)
{
    CommandLine commandLine;
    // CLI11 wants them last first.
    std::vector<std::string> reversed{arguments.rbegin(), arguments.rend()};
    try {
        commandLine.app().parse(reversed);
    } catch (const CLI::ParseError& error) {
        const int code = commandLine.app().exit(error, terminal.out, terminal.err);
        return code == 0 ? ExitCode::Done : ExitCode::WrongUsage;
    }
    return commandLine.run(terminal, library);
}

}  // namespace fodfaeste
