#pragma once

namespace fodfaeste {

class AccessService;
class BackupService;
class CaseFileService;
class CaseSystemService;
class CaseloadService;
class ChangeService;
class CitizenService;
class Clock;
class ContactService;
class CorrectionService;
class CustodyService;
class DraftService;
class EmployerService;
class ExportService;
class FindService;
class FollowUpService;
class GroupContactService;
class HandOverService;
class ImportService;
class InboxService;
class JobOpeningService;
class JobWishService;
class LeisureJobFigureService;
class LetterService;
class MatchService;
class MergeService;
class OutcomeService;
class OutreachService;
class OverviewService;
class PersonalCaseService;
class PlacementService;
class SearchService;
class SnippetService;
class SpellService;
class StoreService;
class TaskService;
class TodayService;
class TrailService;
class UserAdminService;
class UserService;
class ViewService;
class WorkingTimeService;

/// The window's and the command line's whole view of an open store.
struct Services {
    CaseloadService& caseload;
    CaseFileService& caseFiles;
    CitizenService& citizens;
    ContactService& contacts;
    SpellService& spells;
    CustodyService& custody;
    TaskService& tasks;
    DraftService& drafts;
    SearchService& search;
    OutcomeService& outcome;
    OverviewService& overview;
    TodayService& today;
    UserService& users;
    UserAdminService& userAdmin;
    AccessService& access;
    TrailService& trail;
    StoreService& store;
    ImportService& import;
    ExportService& exports;
    BackupService& backups;
    InboxService& inbox;
    GroupContactService& groupContacts;
    OutreachService& outreach;
    SnippetService& snippets;
    FollowUpService& followUp;
    HandOverService& handOver;
    FindService& find;
    PersonalCaseService& personalCases;
    ViewService& views;
    ChangeService& changes;
    MergeService& merges;
    CorrectionService& corrections;
    CaseSystemService& caseSystem;
    LetterService& letters;
    EmployerService& employers;
    JobOpeningService& openings;
    PlacementService& placements;
    JobWishService& jobWishes;
    WorkingTimeService& workingTime;
    MatchService& matches;
    LeisureJobFigureService& leisureJobFigures;
    const Clock& clock;
};

}  // namespace fodfaeste
