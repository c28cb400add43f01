#pragma once

#include "paper/chart/chart_painter.h"

#include <QLocale>
#include <QWidget>

namespace fodfaeste {

/// A chart on the screen: every figure can be hovered, reached by the arrow keys and opened.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    const Chart& chart() const { return m_chart; }
    void setChart(const Chart& chart);
    /// How figures are written; the widget's own locale unless set.
    void setFigures(const QLocale& locale);
    /// A chart whose figures open nothing still shows tool tips and takes focus for reading.
    enum class Use { Opens, ReadsOnly };
    void setUse(Use use);
    const std::vector<ChartRegion>& regions() const { return m_regions; }
    /// "Team Nord, Education: 32 %"
    QString regionText(const ChartRegion& region) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void regionActivated(int index, int series);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int regionAt(const QPointF& position) const;
    void measure();
    void moveTo(int region);
    int neighbour(int key) const;
    void describe();

    Chart m_chart;
    QLocale m_locale;
    std::vector<ChartRegion> m_regions;
    int m_current = -1;
    int m_hovered = -1;
    Use m_use = Use::Opens;
};

}  // namespace fodfaeste
