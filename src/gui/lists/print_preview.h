#pragma once

#include <QDialog>

#include <memory>

class QPrintPreviewWidget;
class QPrinter;

namespace fodfaeste {

class PagedReport;

/// A report on its pages before they are printed.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    PrintPreview(std::shared_ptr<const PagedReport> pages, QWidget* parent);
    ~PrintPreview() override;

    const PagedReport& pages() const { return *m_pages; }

private:
    void paint(QPrinter& printer) const;
    void print();

    std::shared_ptr<const PagedReport> m_pages;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
};

}  // namespace fodfaeste
