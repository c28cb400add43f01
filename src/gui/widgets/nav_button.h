#pragma once

#include <QPushButton>

namespace fodfaeste {

/// One place in the sidebar: icon, word, and how much waits there. Red only where someone must act.
class NavButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)

public:
    enum class Badge { Plain, Alarm };

    explicit NavButton(QWidget* parent = nullptr);
    NavButton(const QString& text, const QString& iconName, QWidget* parent = nullptr);

    QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    /// 0 shows no badge.
    void setBadge(int count, Badge badge = Badge::Plain);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUp();
    QString badgeText() const;
    void paintBadge(QPainter& painter, const QRectF& area) const;
    void badgeChanged();

    QString m_iconName;
    int m_count = 0;
    Badge m_badge = Badge::Plain;
};

}  // namespace fodfaeste
