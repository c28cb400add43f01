#include "gui/outcome/year_end_actions.h"

#include "gui/text/status_text.h"
#include "gui/theme/icon.h"
#include "gui/widgets/button.h"
#include "paper/pdf_writer.h"
#include "reports/year_end_report.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include <fstream>

namespace fodfaeste {

namespace {

Status writeText(const std::string& text, const std::string& path)
{
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file << text << std::flush;
    return file ? Status{Done{}} : Status{Error{ErrorCode::FileUnwritable, "file", "the file cannot be written"}};
}

}  // namespace

YearEndActions::YearEndActions(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_button{new Button{QString{}, Button::Kind::Primary, this}}
    , m_menu{new QMenu{this}}
{
    m_button->setObjectName(QStringLiteral("exportButton"));
    m_button->setIconName(QStringLiteral("download"));
    m_button->setMenu(m_menu);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    m_pdf = addFormat(Format::Pdf);
    m_xlsx = addFormat(Format::Xlsx);
    m_csv = addFormat(Format::Csv);
    m_menu->addSeparator();
    m_withList = m_menu->addAction(QString{});
    m_withList->setCheckable(true);
    m_withCpr = m_menu->addAction(QString{});
    m_withCpr->setCheckable(true);
    m_withCpr->setEnabled(false);
    connect(m_withList, &QAction::toggled, this, [this](bool on) {
        m_withCpr->setEnabled(on && m_context.may(Operation::ExportWithCpr));
        m_withCpr->setChecked(m_withCpr->isChecked() && on);
    });
    const bool may = m_context.may(Operation::ExportYearEnd);
    m_button->setEnabled(may);
    if (!may)
        m_button->setToolTip(StatusText::denialOf(Operation::ExportYearEnd));
    retranslate();
}

QAction* YearEndActions::addFormat(Format format)
{
    QAction* action = m_menu->addAction(QString{});
    connect(action, &QAction::triggered, this, [this, format] { start(format); });
    return action;
}

void YearEndActions::setFigures(const YearEndRequest& request, const std::optional<YearEndFigures>& other)
{
    m_request = request;
    m_other = other;
}

void YearEndActions::start(Format format)
{
    if (!m_request)
        return;
    if (!m_withCpr->isChecked()) {
        exportTo(format, {});
        return;
    }
    m_context.dialogs.askForReason(
        {tr("Full CPR numbers"),
         tr("The file will hold the full CPR numbers of everybody covered. Your reason is kept in the audit trail."),
         tr("Reason"), tr("Export")},
        [this, format](const QString& reason) { exportTo(format, reason.toStdString()); });
}

void YearEndActions::exportTo(Format format, const std::string& reason)
{
    const QString suffix = format == Format::Pdf    ? QStringLiteral("pdf")
                           : format == Format::Xlsx ? QStringLiteral("xlsx")
                                                    : QStringLiteral("csv");
    YearEndOptions options;
    options.language = QLocale{}.language() == QLocale::Danish ? Language::Danish : Language::English;
    options.contents = m_withList->isChecked() ? ReportContents::FiguresAndList : ReportContents::Figures;
    options.cpr = reason.empty() ? CprDisplay::Masked : CprDisplay::Shown;
    options.madeBy = m_context.session.name;
    options.other = m_other;
    const OutcomeService::Export how{suffix.toStdString(), m_withList->isChecked(), !reason.empty(), reason};
    const auto write = [&services = m_context.services, session = m_context.session, request = *m_request, options, how,
                        format](const std::string& path, Progress&) -> Status {
        const auto figures = services.outcome.forExport(session, request, how);
        if (!figures)
            return figures.error();
        if (format == Format::Pdf)
            return writePdf(yearEndReport(*figures, options), path);
        if (format == Format::Xlsx)
            return writeYearEndXlsx(*figures, options, path);
        return writeText(yearEndCsv(*figures, options), path);
    };
    m_context.navigator.exportFile({tr("Export the year-end status"), tr("year-end-status-%1").arg(m_request->year),
                                    QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix), suffix, write});
}

void YearEndActions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void YearEndActions::retranslate()
{
    m_button->setText(tr("Export"));
    m_pdf->setText(tr("Report as PDF …"));
    m_xlsx->setText(tr("Spreadsheet (XLSX) …"));
    m_csv->setText(tr("Table (CSV) …"));
    m_withList->setText(tr("With the list of people"));
    m_withCpr->setText(tr("With full CPR numbers (needs a reason)"));
}

}  // namespace fodfaeste
