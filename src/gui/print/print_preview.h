#pragma once

#include "gui/page_context.h"
#include "reports/report.h"

#include <QDialog>

#include <memory>
#include <utility>

class QHBoxLayout;

namespace fodfaeste {

class PagedReport;

/// What will come out of the printer, page under page, before it does: the very pages of PDF and printer. Ctrl+P prints, Ctrl+S
/// keeps a PDF, Esc leaves. For any Report; whoever makes the report has written into the trail that it leaves the program.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    /// `suggestedName` of a PDF: without suffix, and never somebody's name.
    PrintPreview(const PageContext& context, Report report, QString suggestedName, QWidget* parent);
    /// To look only: what is not kept yet does not leave the program.
    PrintPreview(const PageContext& context, Report report, QWidget* parent);
    /// With pages that were laid out away from the window, as a long list's are.
    PrintPreview(const PageContext& context, std::pair<Report, std::shared_ptr<const PagedReport>> laidOut, QString suggestedName,
                 QWidget* parent);
    ~PrintPreview() override;

    int pageCount() const;

private:
    void setUp();
    void addButtons();
    void print();
    void savePdf();

    const PageContext& m_context;
    Report m_report;
    QString m_suggestedName;
    std::shared_ptr<const PagedReport> m_pages;
    QHBoxLayout* m_row = nullptr;
};

}  // namespace fodfaeste
