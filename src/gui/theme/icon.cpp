#include "gui/theme/icon.h"

#include "gui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace fodfaeste {

namespace {

/// Small icons need a little more line to weigh the same.
QByteArray strokeFor(int pixels)
{
    return pixels < 20 ? QByteArrayLiteral("2") : QByteArrayLiteral("1.75");
}

QByteArray tintedSvg(const QString& name, int pixels, const QColor& colour)
{
    QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qPrintable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + strokeFor(pixels) + "\"");
    return svg;
}

/// Takes the colour from the theme at the moment of painting, so a switch of theme needs no new icons.
class ThemedIconEngine final : public QIconEngine {
public:
    explicit ThemedIconEngine(const QString& name) : m_name{name} {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, area, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int logical = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, logical, colour(mode, state), scale);
    }

    QIconEngine* clone() const override { return new ThemedIconEngine{*this}; }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const Theme& theme = themeOf(nullptr);
        if (mode == QIcon::Disabled)
            return theme.disabledText;
        return mode == QIcon::Selected || state == QIcon::On ? theme.primary : theme.textSecondary;
    }

    QString m_name;
};

}  // namespace

QPixmap iconPixmap(const QString& name, int pixels, const QColor& colour, double devicePixelRatio)
{
    const QString key =
        QStringLiteral("fodfaeste/%1/%2/%3/%4").arg(name).arg(pixels).arg(colour.rgba(), 8, 16).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(pixels * devicePixelRatio);
    pixmap = QPixmap{side, side};
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer{tintedSvg(name, pixels, colour)};
    if (renderer.isValid()) {
        QPainter painter{&pixmap};
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF{0, 0, static_cast<double>(side), static_cast<double>(side)});
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour)
{
    if (name.isEmpty() || area.isEmpty())
        return;
    const int pixels = qRound(qMin(area.width(), area.height()));
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(area.topLeft(), iconPixmap(name, pixels, colour, ratio));
}

QIcon themedIcon(const QString& name)
{
    return name.isEmpty() ? QIcon{} : QIcon{new ThemedIconEngine{name}};
}

}  // namespace fodfaeste
