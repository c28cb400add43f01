#include "gui/widgets/avatar.h"

#include "gui/theme/paint.h"

#include <QPainter>

namespace fodfaeste {

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

std::size_t colourSeed(const QString& text)
{
    // FNV-1a: qHash is seeded anew in every run.
    std::size_t hash = 14695981039346656037ULL;
    for (const char byte : text.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 1099511628211ULL;
    }
    return hash ^ (hash >> 29U);
}

Avatar::Avatar(QWidget* parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    m_seed = colourSeed(name);
    setAccessibleName(name);
    update();
}

void Avatar::setSeed(std::size_t seed)
{
    m_seed = seed;
    update();
}

void Avatar::setDiameter(int pixels)
{
    m_diameter = pixels;
    updateGeometry();
    update();
}

void Avatar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const double side = qMin(width(), height());
    QRectF circle{0, 0, side, side};
    circle.moveCenter(QRectF{rect()}.center());
    paintAvatar(painter, circle, initialsOf(m_name), themeOf(this).avatar(m_seed));
}

}  // namespace fodfaeste
