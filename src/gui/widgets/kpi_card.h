#pragma once

#include "gui/theme/theme.h"

#include <QPushButton>

#include <vector>

namespace fodfaeste {

/// One key figure with its change and its shape over time. Where it opens something, it is a button.
class KpiCard : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString caption READ caption WRITE setCaption)
    Q_PROPERTY(QString value READ value WRITE setValue)

public:
    enum class Arrow { None, Up, Down, Level };

    /// "+4 pct.point" in a tone, then "since June" in grey.
    struct Delta {
        QString figure;
        QString since;
        ToneKind tone = ToneKind::Neutral;
        Arrow arrow = Arrow::None;
    };

    explicit KpiCard(QWidget* parent = nullptr);

    QString caption() const { return m_caption; }
    void setCaption(const QString& caption);
    QString value() const { return m_value; }
    void setValue(const QString& value);
    void setDelta(const Delta& delta);
    void setSparkline(std::vector<double> values);
    /// A card that opens nothing takes no focus and does not look pressable.
    enum class Use { Opens, ReadsOnly };
    void setUse(Use use);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By click, Enter or Space.
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isHot() const;
    void paintDelta(QPainter& painter, const QRectF& line) const;
    void paintSparkline(QPainter& painter, const QRectF& area) const;
    void updateAccessibleName();

    QString m_caption;
    QString m_value;
    Delta m_delta;
    std::vector<double> m_sparkline;
    Use m_use = Use::Opens;
};

}  // namespace fodfaeste
