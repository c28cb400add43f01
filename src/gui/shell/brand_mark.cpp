#include "gui/shell/brand_mark.h"

#include "gui/theme/icon.h"
#include "gui/theme/paint.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace fodfaeste {

namespace {

constexpr double kRounding = 0.28;  // of the side
constexpr double kInset = 0.22;

void paintMark(QPainter& painter, const QRectF& tile, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = tile.width() * kInset;
    paintRounded(painter, tile, {theme.primary, {}, 0, tile.width() * kRounding});
    paintIcon(painter, tile.adjusted(inset, inset, -inset, -inset), QStringLiteral("footprints"), theme.onPrimary);
}

}  // namespace

BrandMark::BrandMark(int side, QWidget* parent) : QWidget{parent}
{
    setFixedSize(side, side);
}

void BrandMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintMark(painter, rect(), themeOf(this));
}

QIcon brandIcon()
{
    constexpr std::array kSides{16, 24, 32, 48, 64, 128, 256};
    QIcon icon;
    for (const int side : kSides) {
        QPixmap picture{side, side};
        picture.fill(Qt::transparent);
        QPainter painter{&picture};
        paintMark(painter, QRectF{0, 0, static_cast<double>(side), static_cast<double>(side)}, Theme::light());
        icon.addPixmap(picture);
    }
    return icon;
}

}  // namespace fodfaeste
