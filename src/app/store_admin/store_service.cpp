#include "app/store_admin/store_service.h"

#include "app/read_model/read_model.h"

namespace fodfaeste {

StoreService::StoreService(Gate& gate, const ReadModel& readModel) : m_gate{gate}, m_readModel{readModel} {}

Result<IntegrityReport> StoreService::verify(const Session& session, Progress& progress)
{
    return m_gate.run<IntegrityReport>(session, Operation::VerifyStore, [&](Transaction& transaction) -> Result<IntegrityReport> {
        IntegrityReport report;
        report.faults = transaction.integrityFaults(progress);
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, "verify", "stopped"};
        if (const auto fault = transaction.audit().firstFault())
            report.faults.push_back("audit trail, line " + std::to_string(fault->firstNumber) + ": " + fault->what);
        report.auditLines = transaction.audit().size();
        report.citizens = static_cast<int>(m_readModel.size());
        transaction.explain("store verified", std::to_string(report.faults.size()) + " faults");
        return report;
    });
}

Result<std::optional<Date>> StoreService::demonstrationDay(const Session& session)
{
    using Day = std::optional<Date>;
    return m_gate.run<Day>(session, Operation::ChangeSettings, [&](Transaction& transaction) -> Result<Day> {
        const auto text = transaction.notes().read(kDemonstrationDayNote);
        return text ? parseIsoDate(*text) : std::nullopt;
    });
}

Result<Done> StoreService::setDemonstrationDay(const Session& session, Date day)
{
    return m_gate.run<Done>(session, Operation::ChangeSettings, [&](Transaction& transaction) -> Result<Done> {
        transaction.notes().write(kDemonstrationDayNote, toIso(day));
        transaction.explain("demonstration day set", toIso(day));
        return Done{};
    });
}

}  // namespace fodfaeste
