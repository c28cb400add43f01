#include "app/transfer/record_merge.h"

namespace fodfaeste {

namespace {

/// Replaces fields where the file has the column.
class Merge {
public:
    Merge(ExchangeFile file, const ExchangeRecords& folder) : m_file{file}, m_folder{folder} {}

    template <class Value>
    Merge& take(Column column, Value& stored, const Value& value)
    {
        if (m_folder.has(m_file, column))
            stored = value;
        return *this;
    }

private:
    ExchangeFile m_file;
    const ExchangeRecords& m_folder;
};

}  // namespace

Citizen merged(const PersonRecord& record, Citizen stored, const ExchangeRecords& folder, Date today)
{
    if (record.protectedAddress && *record.protectedAddress != stored.protection.holdsOn(today))
        stored.protection = {*record.protectedAddress, std::nullopt};
    Merge merge{ExchangeFile::People, folder};
    merge.take(Column::GivenNames, stored.givenNames, record.givenNames)
        .take(Column::FamilyName, stored.familyName, record.familyName)
        .take(Column::DistrictNo, stored.districtNo, record.districtNo)
        .take(Column::Phone, stored.phone, record.phone)
        .take(Column::Email, stored.email, record.email)
        .take(Column::DiedOn, stored.diedOn, record.diedOn)
        .take(Column::MovedAwayOn, stored.movedAwayOn, record.movedAwayOn);
    const bool isProtected = stored.protection.holdsOn(today);
    if (!isProtected || !record.address.empty())
        merge.take(Column::Address, stored.address, record.address);
    if (!isProtected || !record.postalCode.empty())
        merge.take(Column::PostalCode, stored.postalCode, record.postalCode);
    return stored;
}

CaseFile merged(const CaseRecord& record, CaseFile stored, const ExchangeRecords& folder)
{
    stored.number = record.caseNumber;
    stored.programme = record.programme;
    stored.period.from = record.period.from;
    Merge{ExchangeFile::Cases, folder}
        .take(Column::ClosedOn, stored.period.to, record.period.to)
        .take(Column::CloseReason, stored.closeReason, record.closeReason)
        .take(Column::ReferredBy, stored.referredBy, record.referredBy);
    return stored;
}

ContactEvent merged(const ContactRecord& record, ContactEvent stored, const ExchangeRecords& folder, UserId caseworker)
{
    stored.at = record.at;
    stored.channel = record.channel;
    stored.attendance = record.attendance;
    Merge{ExchangeFile::Contacts, folder}
        .take(Column::Assessment, stored.assessment, record.assessment)
        .take(Column::Minutes, stored.duration, record.duration)
        .take(Column::Caseworker, stored.caseworker, caseworker);
    return stored;
}

Spell merged(const EngagementRecord& record, Spell stored, const ExchangeRecords& folder)
{
    stored.kind = record.kind;
    stored.period.from = record.period.from;
    Merge{ExchangeFile::Engagements, folder}
        .take(Column::Title, stored.title, record.title)
        .take(Column::Provider, stored.provider, record.provider)
        .take(Column::WeeklyHours, stored.weeklyHours, record.weeklyHours)
        .take(Column::EndedOn, stored.period.to, record.period.to)
        .take(Column::EndReason, stored.endReason, record.endReason);
    return stored;
}

CustodyStay merged(const CustodyRecord& record, CustodyStay stored, const ExchangeRecords& folder)
{
    stored.kind = record.kind;
    stored.facility = record.facility;
    stored.period.from = record.period.from;
    Merge{ExchangeFile::Custody, folder}
        .take(Column::ExpectedReleaseOn, stored.expectedReleaseOn, record.expectedReleaseOn)
        .take(Column::ReleasedOn, stored.period.to, record.period.to);
    return stored;
}

Employer merged(const EmployerRecord& record, Employer stored, const ExchangeRecords& folder)
{
    stored.name = record.name;
    stored.sector = record.sector;
    stored.tier = record.tier.value_or(stored.tier);
    Merge{ExchangeFile::Employers, folder}
        .take(Column::Cvr, stored.cvr, record.cvr)
        .take(Column::Trade, stored.trade, record.trade)
        .take(Column::DistrictNo, stored.districtNo, record.districtNo)
        .take(Column::Address, stored.address, record.address)
        .take(Column::PostalCode, stored.postalCode, record.postalCode)
        .take(Column::Phone, stored.phone, record.phone)
        .take(Column::Email, stored.email, record.email)
        .take(Column::Note, stored.note, record.note)
        .take(Column::ArchivedOn, stored.archivedOn, record.archivedOn);
    return stored;
}

JobOpening merged(const OpeningRecord& record, JobOpening stored, const ExchangeRecords& folder)
{
    stored.title = record.title;
    stored.postedOn = record.postedOn;
    stored.ages = record.ages;
    stored.positions = record.positions.value_or(stored.positions);
    Merge{ExchangeFile::Openings, folder}
        .take(Column::WeeklyHours, stored.weeklyHours, record.weeklyHours)
        .take(Column::Pattern, stored.pattern, record.pattern)
        .take(Column::DistrictNo, stored.districtNo, record.districtNo)
        .take(Column::Deadline, stored.deadline, record.deadline)
        .take(Column::ArchivedOn, stored.archivedOn, record.archivedOn)
        .take(Column::Tasks, stored.tasks, record.tasks);
    return stored;
}

Citizen blankCitizen(const Cpr& cpr)
{
    return {CitizenId{}, Revision::New, cpr, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

}  // namespace fodfaeste
