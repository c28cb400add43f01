#pragma once

#include <QWidget>

namespace fodfaeste {

class PagedReport;

/// The pages of a report under each other, as wide as there is room for. Paper is white in the dark theme too.
class PageSheets : public QWidget {
    Q_OBJECT

public:
    PageSheets(const PagedReport& pages, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF sheet(int page) const;

    const PagedReport& m_pages;
};

}  // namespace fodfaeste
