#include "gui/widgets/row_delegate.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/record_table.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace fodfaeste {

namespace {

constexpr int kPadding = 12;
constexpr double kAvatar = 32;
constexpr double kSmallAvatar = 24;
constexpr double kSelectionBar = 3;

ToneKind toneOf(const QModelIndex& index)
{
    const QVariant tone = index.data(CellRole::Tone);
    return tone.isValid() ? static_cast<ToneKind>(tone.toInt()) : ToneKind::Neutral;
}

/// Inside the two lines of a row, around its middle.
QRectF upperLine(const QRectF& area)
{
    const double height = scaledByText(17);
    return {area.left(), area.center().y() - height, area.width(), height};
}

QRectF lowerLine(const QRectF& area)
{
    const double height = scaledByText(16);
    return {area.left(), area.center().y() + 1, area.width(), height};
}

}  // namespace

QString RowDelegate::Cell::text(int role) const
{
    return index.data(role).toString();
}

QString RowDelegate::Cell::primary() const
{
    const QVariant given = index.data(CellRole::PrimaryText);
    return given.isValid() ? given.toString() : text(Qt::DisplayRole);
}

QString RowDelegate::Cell::secondary() const
{
    return text(CellRole::SecondaryText);
}

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate{parent} {}

void RowDelegate::setColumnKind(int column, CellKind kind)
{
    m_kinds.insert(column, kind);
}

CellKind RowDelegate::kindOf(const QModelIndex& index) const
{
    const QVariant own = index.data(CellRole::Kind);
    return own.isValid() ? static_cast<CellKind>(own.toInt()) : m_kinds.value(index.column(), CellKind::Text);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    const bool twoLines = option.rect.height() >= scaledByText(metrics::kRowHeight) - 8;
    const QRectF area = QRectF{option.rect}.adjusted(kPadding, 0, -kPadding, -1);
    painter->setClipRect(option.rect);
    paintContent(Cell{*painter, themeOf(option.widget), area, index, twoLines}, kindOf(index));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString primary = index.data(CellRole::PrimaryText).isValid() ? index.data(CellRole::PrimaryText).toString()
                                                                        : index.data(Qt::DisplayRole).toString();
    const double words =
        qMax(textWidth(primary, rowNameFont()), textWidth(index.data(CellRole::SecondaryText).toString(), subLineFont()));
    const double extra = kindOf(index) == CellKind::Name ? kAvatar + 10 : kindOf(index) == CellKind::Chip ? 30 : 0;
    return {qRound(words + extra) + 2 * kPadding, option.rect.height()};
}

void RowDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const auto* table = qobject_cast<const RecordTable*>(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = table != nullptr ? table->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
    QColor ground = theme.surface;
    if (isSelected)
        ground = theme.selectedRow;
    else if (isHovered)
        ground = theme.hoverRow;
    painter.fillRect(option.rect, ground);
    painter.fillRect(QRectF{option.rect.left() * 1.0, option.rect.bottom() * 1.0, option.rect.width() * 1.0, 1}, theme.border);
    const bool isFirst = table == nullptr || table->columnViewportPosition(index.column()) <= 0;
    if (isSelected && isFirst)
        painter.fillRect(QRectF{option.rect.left() * 1.0, option.rect.top() * 1.0, kSelectionBar, option.rect.height() * 1.0},
                         theme.primary);
}

void RowDelegate::paintContent(const Cell& cell, CellKind kind) const
{
    switch (kind) {
    case CellKind::Text: paintText(cell); break;
    case CellKind::Name: paintName(cell); break;
    case CellKind::Chip: paintChip(cell); break;
    case CellKind::Date: paintDate(cell); break;
    case CellKind::Step: paintStep(cell); break;
    case CellKind::Number: paintNumber(cell); break;
    case CellKind::Icon: paintIconCell(cell); break;
    }
}

void RowDelegate::paintTwoLines(const Cell& cell, const QColor& primary, const QColor& secondary) const
{
    const QString under = cell.secondary();
    if (!cell.twoLines || under.isEmpty()) {
        paintLine(cell.painter, cell.area, cell.primary(), {mediumFont(), primary});
        return;
    }
    paintLine(cell.painter, upperLine(cell.area), cell.primary(), {mediumFont(), primary});
    paintLine(cell.painter, lowerLine(cell.area), under, {subLineFont(), secondary});
}

void RowDelegate::paintText(const Cell& cell) const
{
    const bool isMuted = cell.index.data(CellRole::Muted).toBool();
    paintTwoLines(cell, isMuted ? cell.theme.textTertiary : cell.theme.text, cell.theme.textTertiary);
}

void RowDelegate::paintName(const Cell& cell) const
{
    const QString given = cell.text(CellRole::AvatarText);
    const QString who = given.isEmpty() ? cell.primary() : given;
    const QVariant seed = cell.index.data(CellRole::AvatarSeed);
    const double side = cell.twoLines ? kAvatar : kSmallAvatar;
    const QRectF circle{cell.area.left() + 4, cell.area.center().y() - side / 2, side, side};
    const std::size_t number = seed.isValid() ? static_cast<std::size_t>(seed.toULongLong()) : colourSeed(who);
    paintAvatar(cell.painter, circle, initialsOf(who), cell.theme.avatar(number));

    const bool isMuted = cell.index.data(CellRole::Muted).toBool();
    const Ink name{rowNameFont(), isMuted ? cell.theme.textTertiary : cell.theme.text};
    const QRectF room = cell.area.adjusted(side + 14, 0, 0, 0);
    const QString icon = cell.text(CellRole::Icon);
    const bool single = !cell.twoLines || cell.secondary().isEmpty();
    QRectF line = single ? room : upperLine(room);
    if (!icon.isEmpty())
        line.setRight(line.right() - 18);
    const double taken = paintLine(cell.painter, line, cell.primary(), name);
    if (!icon.isEmpty())
        paintIcon(cell.painter, {line.left() + taken + 5, line.center().y() - 6.5, 13, 13}, icon,
                  cell.theme.tone(toneOf(cell.index)).foreground);
    if (!single)
        paintLine(cell.painter, lowerLine(room), cell.secondary(), {subLineFont(), cell.theme.textTertiary});
}

void RowDelegate::paintChip(const Cell& cell) const
{
    const QString word = cell.primary();
    if (word.isEmpty())
        return;
    const double width = qMin(chipWidth(word, ChipDot::Shown), cell.area.width() + 4);
    const QRectF chip{cell.area.left() - 2, cell.area.center().y() - chipHeight() / 2, width, chipHeight()};
    fodfaeste::paintChip(cell.painter, chip, word, cell.theme.tone(toneOf(cell.index)), ChipDot::Shown);
}

void RowDelegate::paintDate(const Cell& cell) const
{
    const bool isOverdue = cell.index.data(CellRole::Overdue).toBool();
    paintTwoLines(cell, isOverdue ? cell.theme.bad.foreground : cell.theme.text, cell.theme.textTertiary);
}

void RowDelegate::paintStep(const Cell& cell) const
{
    const bool isOverdue = cell.index.data(CellRole::Overdue).toBool();
    const ToneKind tone = isOverdue ? ToneKind::Bad : toneOf(cell.index);
    const bool isUrgent = tone != ToneKind::Neutral;
    const QColor colour = isUrgent ? cell.theme.tone(tone).foreground : cell.theme.textTertiary;
    const QString when = cell.secondary();
    const QString given = cell.text(CellRole::Icon);
    const QString icon =
        !given.isEmpty() ? given : QString{isOverdue ? QStringLiteral("triangle-alert") : QStringLiteral("calendar")};
    if (!cell.twoLines || when.isEmpty()) {
        paintTwoLines(cell, isOverdue ? cell.theme.bad.foreground : cell.theme.text, cell.theme.textTertiary);
        return;
    }
    paintLine(cell.painter, upperLine(cell.area), cell.primary(), {mediumFont(), cell.theme.text});
    const QRectF line = lowerLine(cell.area);
    paintIcon(cell.painter, {line.left(), line.center().y() - 6.5, 13, 13}, icon, colour);
    paintLine(cell.painter, line.adjusted(19, 0, 0, 0), when, {isUrgent ? chipFont() : subLineFont(), colour});
}

void RowDelegate::paintNumber(const Cell& cell) const
{
    paintLine(cell.painter, cell.area, cell.primary(), {mediumFont(), cell.theme.text}, Qt::AlignRight | Qt::AlignVCenter);
}

void RowDelegate::paintIconCell(const Cell& cell) const
{
    QRectF icon{0, 0, metrics::kIcon, metrics::kIcon};
    icon.moveCenter(cell.area.center());
    paintIcon(cell.painter, icon, cell.text(CellRole::Icon), cell.theme.tone(toneOf(cell.index)).foreground);
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    const bool isOwn = event->type() == QEvent::ToolTip && index.isValid() && !index.data(Qt::ToolTipRole).isValid();
    if (!isOwn)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // What is cut off can be read in full.
    const bool isCut = sizeHint(option, index).width() > option.rect.width() || kindOf(index) == CellKind::Icon;
    const QVariant primary = index.data(CellRole::PrimaryText);
    QStringList lines{primary.isValid() ? primary.toString() : index.data(Qt::DisplayRole).toString(),
                      index.data(CellRole::SecondaryText).toString()};
    lines.removeAll(QString{});
    QToolTip::showText(event->globalPos(), isCut ? lines.join(QLatin1Char{'\n'}) : QString{}, view);
    return true;
}

}  // namespace fodfaeste
