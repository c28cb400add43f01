#include "gui/text/trail_text.h"

#include "app/access/case_access.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace fodfaeste {

namespace {

struct OperationWords {
    Operation operation{};
    const char* words = nullptr;
};

constexpr std::array<OperationWords, kOperations.size()> kWords{{
    {Operation::SignIn, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Signed in")},
    {Operation::ChangeOwnPassphrase, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed the own passphrase")},
    {Operation::ListOwnCaseload, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the list of own cases")},
    {Operation::ListAnyCaseload, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw a list of cases")},
    {Operation::SearchCitizens, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Searched")},
    {Operation::OpenCitizen, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Opened the citizen's page")},
    {Operation::AskForAccess, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Gave a reason to look")},
    {Operation::EditCitizen, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed facts of the citizen")},
    {Operation::RevealProtectedAddress, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Had the protected address shown")},
    {Operation::OpenCaseFile, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Opened a case")},
    {Operation::EditCaseFile, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed a case")},
    {Operation::LogContact, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Logged a contact")},
    {Operation::EditContact, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed a contact")},
    {Operation::CorrectNote, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Corrected a note")},
    {Operation::EditSpell, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed work or education")},
    {Operation::ReadCustody, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw custody")},
    {Operation::EditCustody, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed custody")},
    {Operation::EditTask, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed a task")},
    {Operation::KeepDraft, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Began a draft")},
    {Operation::TakeUpDraft, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Took a draft up again")},
    {Operation::EndDraft, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Ended a draft")},
    {Operation::ViewToday, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the day's list")},
    {Operation::ViewOverview, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the overview")},
    {Operation::ViewYearEnd, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the year-end figures")},
    {Operation::ListYearEnd, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the people of the year-end status")},
    {Operation::ExportYearEnd, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Exported the year-end status")},
    {Operation::ExportWithCpr, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Exported with CPR numbers")},
    {Operation::ImportRecords, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Imported records")},
    {Operation::ListUsers, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the staff")},
    {Operation::EditUsers, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed users")},
    {Operation::RotateKey, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed the store's key")},
    {Operation::ViewOwnTrail, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw own lines of the log")},
    {Operation::SampleTrail, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Drew a sample of the log")},
    {Operation::ViewTrail, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the log")},
    {Operation::ExportTrail, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Exported the log")},
    {Operation::ReviewAccess, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Read the reasons given")},
    {Operation::AnswerCitizen, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Made an answer to the citizen")},
    {Operation::ChangeSettings, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Read or changed settings of the store")},
    {Operation::VerifyStore, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Checked the store")},
    {Operation::MakeBackup, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Made a backup")},
    {Operation::AutomaticBackup, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "A backup was made by itself")},
    {Operation::ListBackups, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the backups")},
    {Operation::RestoreBackup, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Put a backup back")},
    {Operation::SetBackupFolder, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Chose the folder for backups")},
    {Operation::KeepUnsortedNote, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Kept an unsorted note")},
    {Operation::ListUnsortedNotes, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the unsorted notes")},
    {Operation::FileUnsortedNote, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Filed an unsorted note")},
    {Operation::LogGroupContact, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Logged a contact with several people")},
    {Operation::LogOutreach, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Logged outreach without names")},
    {Operation::ListOutreach, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the outreach contacts")},
    {Operation::ListSnippets, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Used snippets")},
    {Operation::EditSnippets, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed own snippets")},
    {Operation::EditTeamSnippets, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed the team's snippets")},
    {Operation::PutOff, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Put something off")},
    {Operation::PauseFollowUp, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Paused follow-up")},
    {Operation::EditFollowUpRules, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed the follow-up rules")},
    {Operation::ViewAbsences, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the absences")},
    {Operation::EditAbsences, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed an absence")},
    {Operation::ViewCaseloadWeights, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the weight of the caseloads")},
    {Operation::HandOverCases, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Handed cases over")},
    {Operation::SearchNotes, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Searched notes")},
    {Operation::KeepPersonalCases, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Pinned a case")},
    {Operation::ListViews, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Used saved views")},
    {Operation::EditViews, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed own views")},
    {Operation::EditTeamViews, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed the team's views")},
    {Operation::ExportList, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Exported or printed a list")},
    {Operation::ListChanges, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the history of changes")},
    {Operation::UndoChange, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Took a change back")},
    {Operation::FindDuplicates, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Looked for duplicates")},
    {Operation::MergeCitizens, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Joined two citizens")},
    {Operation::MoveContact, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Moved a contact to the right person")},
    {Operation::CopyToCaseSystem, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Copied a note to the case system")},
    {Operation::ListNotTransferred, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw what the case system lacks")},
    {Operation::PrintSummary, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Printed a summary")},
    {Operation::WriteLetter, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Wrote a letter")},
    {Operation::EditLetterTemplates, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed the templates of letters")},
    {Operation::ExportCalendar, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Exported dates to a calendar")},
    {Operation::ListEmployers, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the employers")},
    {Operation::EditEmployers, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed an employer")},
    {Operation::ListOpenings, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the openings")},
    {Operation::EditOpenings, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed an opening")},
    {Operation::ListPlacements, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw leisure jobs")},
    {Operation::EditPlacements, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed a leisure job")},
    {Operation::ViewLeisureJobFigures, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the figures of leisure jobs")},
    {Operation::ListLeisureJobFigures,
     QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the people behind the figures of leisure jobs")},
    {Operation::ListInstitutions, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the institutions")},
    {Operation::EditInstitutions, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed an institution")},
    {Operation::ReadRoadmap, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw a roadmap")},
    {Operation::EditRoadmap, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed a roadmap")},
    {Operation::HandOverBaton, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Handed the baton on")},
    {Operation::ReleaseNow, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Registered an unplanned release")},
    {Operation::ListReleases, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the releases ahead")},
    {Operation::ViewReleaseFigures, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the figures of releases")},
    {Operation::ListReleaseFigures, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the people behind the figures of releases")},
    {Operation::MatchLeisureJobs, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Matched people and leisure jobs")},
    {Operation::EditReleaseMeeting, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed a release meeting")},
    {Operation::EditRoadmapTemplates, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed the templates of roadmaps")},
    {Operation::PrintRoadmap, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Printed a roadmap")},
    {Operation::ReadSharing, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw consents and disclosures")},
    {Operation::EditConsents, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed a consent")},
    {Operation::RegisterDisclosure, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Registered a disclosure")},
    {Operation::ListDisclosures, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Saw the register of disclosures")},
    {Operation::EditGuardians, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed a guardian")},
    {Operation::EditSchooling, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed schooling")},
    {Operation::EditSchoolCalendar, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Changed the school calendar")},
    {Operation::CheckWorkingHours, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Checked the hours of a leisure job")},
    {Operation::ExportLeisureJobs, QT_TRANSLATE_NOOP("fodfaeste::TrailText", "Exported the figures of leisure jobs")},
}};

constexpr bool everyOperationHasWords()
{
    return std::ranges::none_of(kWords, [](const OperationWords& row) { return row.words == nullptr; });
}
static_assert(everyOperationHasWords());

}  // namespace

QString TrailText::of(Operation operation)
{
    const auto found = std::ranges::find(kWords, operation, &OperationWords::operation);
    return found == kWords.end() ? toQString(codeOf(operation)) : tr(found->words);
}

QString TrailText::of(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Done: return tr("Done");
    case AuditOutcome::Refused: return tr("Refused");
    case AuditOutcome::Failed: return tr("Failed");
    }
    return {};
}

QString TrailText::purposeOf(const AuditEntry& entry)
{
    const QString purpose = toQString(entry.purpose);
    const QString reason = toQString(kReason);
    if (purpose == toQString(kOwnCase) || (purpose == QStringLiteral("own case")))
        return tr("Own case");
    if (purpose == toQString(kDeputy))
        return tr("Deputy");
    if (purpose == toQString(kDuty))
        return tr("Duty of the team lead");
    if (purpose.startsWith(reason)) {
        const QString rest = purpose.mid(reason.size());
        const auto cause = accessCauseFromCode(toUtf8(rest.section(QStringLiteral(": "), 0, 0)));
        return cause ? QStringLiteral("%1: %2").arg(StatusText::of(*cause), rest.section(QStringLiteral(": "), 1)) : rest;
    }
    if (entry.operation == Operation::SearchCitizens)
        return tr("Search");
    if (entry.operation == Operation::AskForAccess)
        return purpose.section(QStringLiteral(": "), 1);
    switch (entry.operation) {
    case Operation::ViewYearEnd:
    case Operation::ListYearEnd:
    case Operation::ExportYearEnd:
    case Operation::ViewOverview: return tr("Report");
    case Operation::ListOwnCaseload:
    case Operation::ViewToday: return tr("Own case");
    case Operation::ListAnyCaseload: return tr("Duty of the team lead");
    case Operation::SampleTrail:
    case Operation::ViewTrail:
    case Operation::ReviewAccess: return tr("Control");
    case Operation::AnswerCitizen: return tr("Answer to the citizen");
    case Operation::ExportList:
    case Operation::ExportWithCpr: return purpose;
    default: return entry.outcome == AuditOutcome::Refused ? QString{} : tr("Work on records");
    }
}

QString TrailText::citizensOf(const AuditEntry& entry)
{
    return entry.citizens.empty() ? QString{} : tr("%n citizens", nullptr, static_cast<int>(entry.citizens.size()));
}

QString TrailText::moment(Instant at)
{
    const LocalTime local = copenhagenTime(at);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count() % 60;
    return QStringLiteral("%1.%2.%3 %4:%5:%6")
        .arg(static_cast<unsigned>(local.day.day()), 2, 10, QLatin1Char{'0'})
        .arg(static_cast<unsigned>(local.day.month()), 2, 10, QLatin1Char{'0'})
        .arg(static_cast<int>(local.day.year()))
        .arg(local.ofDay.count() / 60, 2, 10, QLatin1Char{'0'})
        .arg(local.ofDay.count() % 60, 2, 10, QLatin1Char{'0'})
        .arg(seconds, 2, 10, QLatin1Char{'0'});
}

}  // namespace fodfaeste
