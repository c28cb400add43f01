#pragma once

#include "app/outcome/outcome_service.h"
#include "gui/page_context.h"

#include <QWidget>

#include <optional>

class QAction;
class QMenu;

namespace fodfaeste {

class Button;

/// The export button of the year-end page: PDF, XLSX and CSV, with or without the people, masked or with full CPR numbers
/// for a reason.
class YearEndActions : public QWidget {
    Q_OBJECT

public:
    YearEndActions(const PageContext& context, QWidget* parent);

    /// What the page shows now, and what it is compared with.
    void setFigures(const YearEndRequest& request, const std::optional<YearEndFigures>& other);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Format { Pdf, Xlsx, Csv };

    QAction* addFormat(Format format);
    void retranslate();
    void start(Format format);
    void exportTo(Format format, const std::string& reason);

    PageContext m_context;
    Button* m_button;
    QMenu* m_menu;
    QAction* m_pdf;
    QAction* m_xlsx;
    QAction* m_csv;
    QAction* m_withList;
    QAction* m_withCpr;
    std::optional<YearEndRequest> m_request;
    std::optional<YearEndFigures> m_other;
};

}  // namespace fodfaeste
