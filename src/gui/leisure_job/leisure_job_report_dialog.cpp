#include "gui/leisure_job/leisure_job_report_dialog.h"

#include "app/leisure_job/leisure_job_export_service.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "paper/pdf_writer.h"
#include "reports/leisure_job_report.h"
#include "ui_leisure_job_report_dialog.h"

#include <QLocale>

#include <fstream>

namespace fodfaeste {

namespace {

constexpr auto kPdf = "pdf";
constexpr auto kXlsx = "xlsx";
constexpr auto kCsv = "csv";

Status writeText(const std::string& text, const std::string& path)
{
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file << text << std::flush;
    return file ? Status{Done{}} : Status{Error{ErrorCode::FileUnwritable, "file", "the file cannot be written"}};
}

/// The year so far; in January there is little of it yet.
Period usualPeriod(Date today)
{
    using namespace std::chrono;
    if (today.month() == January)
        return {Date{today.year() - years{1}, January, day{1}}, Date{today.year() - years{1}, December, day{31}}};
    return {Date{today.year(), January, day{1}}, today};
}

}  // namespace

void LeisureJobReportDialog::openFor(const PageContext& context, QWidget* parent)
{
    if (!context.may(Operation::ExportLeisureJobs)) {
        context.navigator.toast(StatusText::denialOf(Operation::ExportLeisureJobs));
        return;
    }
    (new LeisureJobReportDialog{context, usualPeriod(context.today()), parent})->open();
}

LeisureJobReportDialog::LeisureJobReportDialog(const PageContext& context, const Period& period, QWidget* parent)
    : RecordDialog{context, parent}
    , m_ui{std::make_unique<Ui::LeisureJobReportDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    errors().add("figures.from", m_ui->fromEdit, m_ui->fromErrorLabel);
    errors().add("figures.period", m_ui->toEdit, m_ui->toErrorLabel);
    errors().add("figures.purpose", m_ui->purposeEdit, m_ui->purposeErrorLabel);
    setWindowTitle(m_ui->headingLabel->text());
    m_ui->fromEdit->setBearings(today(), Lean::Past);
    m_ui->toEdit->setBearings(today(), Lean::Past);
    m_ui->fromEdit->setDay(period.from);
    m_ui->toEdit->setDay(period.to);
    m_ui->formatBar->setAccessibleName(tr("Kind of file"));
    m_ui->formatBar->addPill(QLatin1String{kPdf}, tr("Report (PDF)"));
    m_ui->formatBar->addPill(QLatin1String{kXlsx}, tr("Spreadsheet (XLSX)"));
    m_ui->formatBar->addPill(QLatin1String{kCsv}, tr("Table (CSV)"));
    m_ui->formatBar->setChecked(QLatin1String{kPdf});
    m_ui->purposeEdit->setFocus();
}

LeisureJobReportDialog::~LeisureJobReportDialog() = default;

void LeisureJobReportDialog::save()
{
    const auto from = readDay(*m_ui->fromEdit, "figures.from", Need::Required);
    const auto to = readDay(*m_ui->toEdit, "figures.period", Need::Required);
    const std::string purpose = toUtf8(m_ui->purposeEdit->text().trimmed());
    if (from && to && *to < *from)
        errors().show("figures.period", tr("The last day is before the first."));
    if (purpose.empty())
        errors().show("figures.purpose", tr("Write what the figures are for. It is kept in the audit trail."));
    if (errors().hasAny())
        return;
    exportTo(m_ui->formatBar->checkedKeys().value(0), {*from, to}, purpose);
    finish();
}

void LeisureJobReportDialog::exportTo(const QString& suffix, const Period& period, const std::string& purpose)
{
    LeisureJobReportOptions options;
    options.language = QLocale{}.language() == QLocale::Danish ? Language::Danish : Language::English;
    options.madeBy = context().session.name;
    const LeisureJobExport wanted{period, toUtf8(suffix), purpose};
    const auto write = [&exports = context().services.leisureJobExports, session = context().session, wanted,
                        options](const std::string& path, Progress&) -> Status {
        const auto report = exports.report(session, wanted);
        if (!report)
            return report.error();
        if (wanted.format == kPdf)
            return writePdf(leisureJobPaper(*report, options), path);
        if (wanted.format == kXlsx)
            return writeLeisureJobXlsx(*report, options, path);
        return writeText(leisureJobCsv(*report, options), path);
    };
    context().navigator.exportFile({windowTitle(),
                                    tr("leisure-jobs-%1-%2").arg(toQString(toIso(period.from)), toQString(toIso(*period.to))),
                                    QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix), suffix, write});
}

}  // namespace fodfaeste
