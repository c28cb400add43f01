#include "gui/lists/print_preview.h"

#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "paper/paged_report.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewWidget>

namespace fodfaeste {

namespace {

constexpr double kCssPixelsPerInch = 96;
constexpr QSize kSize{860, 760};

}  // namespace

PrintPreview::PrintPreview(std::shared_ptr<const PagedReport> pages, QWidget* parent)
    : QDialog{parent}
    , m_pages{std::move(pages)}
    , m_printer{std::make_unique<QPrinter>(QPrinter::HighResolution)}
    , m_preview{nullptr}
{
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print"));
    m_printer->setPageSize(QPageSize{QPageSize::A4});
    m_printer->setFullPage(true);
    m_preview = new QPrintPreviewWidget{m_printer.get(), this};
    m_preview->setObjectName(QStringLiteral("previewView"));
    m_preview->setAccessibleName(tr("Preview"));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) { paint(*printer); });
    auto* print = new Button{tr("Print …"), Button::Kind::Primary, this};
    print->setObjectName(QStringLiteral("printButton"));
    print->setDefault(true);
    auto* close = new Button{tr("Close"), Button::Kind::Secondary, this};
    connect(print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* column = new QVBoxLayout{this};
    column->addWidget(m_preview, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(print);
    column->addLayout(row);
    resize(kSize);
    print->setFocus();
}

PrintPreview::~PrintPreview()
{
    // The view looks at the printer, which is gone before the children are.
    delete m_preview;
}

void PrintPreview::paint(QPrinter& printer) const
{
    QPainter painter{&printer};
    painter.scale(printer.resolution() / kCssPixelsPerInch, printer.resolution() / kCssPixelsPerInch);
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        m_pages->paintPage(painter, page);
    }
}

void PrintPreview::print()
{
    auto* dialog = new QPrintDialog{m_printer.get(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        paint(*printer);
        accept();
    });
    dialog->open();
}

}  // namespace fodfaeste
