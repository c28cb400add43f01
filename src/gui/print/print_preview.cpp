#include "gui/print/print_preview.h"

#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/print/page_sheets.h"
#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "paper/paged_report.h"
#include "paper/pdf_writer.h"
#include "paper/report_printer.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QShortcut>

namespace fodfaeste {

namespace {

constexpr QSize kFirstSize{900, 860};

}  // namespace

PrintPreview::PrintPreview(const PageContext& context, Report report, QString suggestedName, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_report{std::move(report)}
    , m_suggestedName{std::move(suggestedName)}
    , m_pages{std::make_shared<const PagedReport>(m_report)}
{
    setUp();
    addButtons();
}

PrintPreview::PrintPreview(const PageContext& context, Report report, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_report{std::move(report)}
    , m_pages{std::make_shared<const PagedReport>(m_report)}
{
    setUp();
}

PrintPreview::PrintPreview(const PageContext& context, std::pair<Report, std::shared_ptr<const PagedReport>> laidOut,
                           QString suggestedName, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_report{std::move(laidOut.first)}
    , m_suggestedName{std::move(suggestedName)}
    , m_pages{std::move(laidOut.second)}
{
    setUp();
    addButtons();
}

void PrintPreview::setUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Before it is printed"));
    auto* sheets = new PageSheets{*m_pages, this};
    sheets->setAccessibleName(tr("%1, %n pages", nullptr, pageCount()).arg(toQString(m_report.title)));
    auto* area = new QScrollArea{this};
    area->setObjectName(QStringLiteral("sheetArea"));
    area->setAccessibleName(tr("Pages"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(sheets);
    auto* close = new Button{tr("Close"), Button::Kind::Secondary, this};
    close->setObjectName(QStringLiteral("closeButton"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    m_row = new QHBoxLayout;
    m_row->setSpacing(metrics::kSpace8);
    m_row->addWidget(new Label{tr("%n pages", nullptr, pageCount()), Label::Kind::SubLine, this}, 1);
    m_row->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->addWidget(area, 1);
    column->addLayout(m_row);
    QWidget* under = parentWidget();
    resize(under != nullptr ? kFirstSize.boundedTo(under->window()->size()) : kFirstSize);
    area->setFocus(Qt::OtherFocusReason);
}

void PrintPreview::addButtons()
{
    auto* save = new Button{tr("Save as PDF …"), Button::Kind::Secondary, this};
    save->setObjectName(QStringLiteral("pdfButton"));
    save->setIconName(QStringLiteral("file-down"));
    auto* print = new Button{tr("Print …"), Button::Kind::Primary, this};
    print->setObjectName(QStringLiteral("printButton"));
    print->setIconName(QStringLiteral("printer"));
    print->setDefault(true);
    m_row->addWidget(save);
    m_row->addWidget(print);
    connect(print, &QAbstractButton::clicked, this, &PrintPreview::print);
    connect(save, &QAbstractButton::clicked, this, &PrintPreview::savePdf);
    connect(new BoundShortcut{KeyAction::Print, this}, &QShortcut::activated, this, &PrintPreview::print);
    connect(new BoundShortcut{KeyAction::SaveAndStay, this}, &QShortcut::activated, this, &PrintPreview::savePdf);
    print->setFocus(Qt::OtherFocusReason);
}

PrintPreview::~PrintPreview() = default;

int PrintPreview::pageCount() const
{
    return m_pages->pageCount();
}

void PrintPreview::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize{QPageSize::A4});
    auto* dialog = new QPrintDialog{printer.get(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_pages->pageCount());
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer](QPrinter* chosen) {
        m_context.navigator.toast(printReport(m_report, *chosen) ? tr("Sent to the printer.") : tr("The printer took nothing."));
        accept();
    });
    // The printer lives as long as the question about it.
    connect(dialog, &QObject::destroyed, this, [printer] { static_cast<void>(printer); });
    dialog->open();
}

void PrintPreview::savePdf()
{
    const auto write = [report = m_report](const std::string& path, Progress&) { return writePdf(report, path); };
    m_context.navigator.exportFile(
        {tr("Save as PDF"), m_suggestedName, QStringLiteral("PDF (*.pdf)"), QStringLiteral("pdf"), write});
}

}  // namespace fodfaeste
