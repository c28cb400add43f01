#pragma once

namespace fodfaeste {

class AccessService;
class BackupService;
class CaseFileService;
class CaseloadService;
class CitizenService;
class Clock;
class ContactService;
class CustodyService;
class DraftService;
class ExportService;
class ImportService;
class OutcomeService;
class OverviewService;
class SearchService;
class SpellService;
class StoreService;
class TaskService;
class TodayService;
class TrailService;
class UserAdminService;
class UserService;

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
    const Clock& clock;
};

}  // namespace fodfaeste
