#include "gui/citizen/timeline_delegate.h"

#include "gui/citizen/timeline_model.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <limits>

namespace fodfaeste {

namespace {

constexpr int kLeft = 16;
constexpr int kMark = 28;
constexpr int kTextLeft = kLeft + kMark + 12;
constexpr int kRight = 16;
constexpr int kTop = 8;
constexpr int kBottom = 10;
constexpr int kHeadingHeight = 34;
constexpr int kLetterWidth = 3;  // no letter of a text is narrower on average

int titleHeight()
{
    return scaledByText(19);
}
int lineHeight()
{
    return scaledByText(17);
}

/// The text broken into at most `most` lines; the last one ends in "…" where there is more.
QStringList broken(const QString& text, int width, int most)
{
    const QFont font = subLineFont();
    QStringList lines;
    // A note of many pages is not set to show a few lines of it.
    const auto enough = static_cast<qsizetype>(most) * (width / kLetterWidth) + 1;
    QString head = most == std::numeric_limits<int>::max() ? text : text.left(enough);
    head.replace(QLatin1Char{'\n'}, QChar::LineSeparator);
    QTextLayout layout{head, font};
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = head.mid(line.textStart());
        if (lines.size() == most - 1 && line.textLength() < rest.size()) {
            lines << QFontMetricsF{font}.elidedText(QString{rest}.replace(QChar::LineSeparator, QLatin1Char{' '}), Qt::ElideRight,
                                                    width);
            break;
        }
        lines << head.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
    }
    layout.endLayout();
    return lines;
}

int viewWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view != nullptr ? view->viewport()->width() : option.rect.width();
}

}  // namespace

TimelineDelegate::TimelineDelegate(QObject* parent) : QStyledItemDelegate{parent} {}

void TimelineDelegate::setFewLines(int lines)
{
    m_fewLines = lines;
    forgetHeights();
}

void TimelineDelegate::setExpanded(qulonglong key, bool expanded)
{
    if (expanded)
        m_expanded.insert(key);
    else
        m_expanded.remove(key);
    m_heights.remove(key);
}

bool TimelineDelegate::isCut(const TimelineEntry& entry, int viewWidth) const
{
    const int width = qMax(40, viewWidth - kTextLeft - kRight);
    return broken(entry.text, width, m_fewLines + 1).size() > m_fewLines;
}

QStringList TimelineDelegate::linesOf(const TimelineEntry& entry, int viewWidth) const
{
    if (entry.text.isEmpty())
        return {};
    const int width = qMax(40, viewWidth - kTextLeft - kRight);
    return broken(entry.text, width, isExpanded(entry.key) ? std::numeric_limits<int>::max() : m_fewLines);
}

int TimelineDelegate::heightOf(const TimelineEntry& entry, int viewWidth) const
{
    if (viewWidth != m_measuredWidth) {
        m_heights.clear();
        m_measuredWidth = viewWidth;
    }
    const auto known = m_heights.constFind(entry.key);
    if (known != m_heights.constEnd())
        return *known;
    const int lines = static_cast<int>(linesOf(entry, viewWidth).size()) + (entry.footer.isEmpty() ? 0 : 1);
    const int height = qMax(kTop + titleHeight() + lines * lineHeight() + kBottom, kMark + kTop + kBottom);
    m_heights.insert(entry.key, height);
    return height;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    const TimelineEntry* entry = model != nullptr ? model->entryAt(index.row()) : nullptr;
    const int width = viewWidth(option);
    return {width, entry != nullptr ? heightOf(*entry, width) : scaledByText(kHeadingHeight)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    if (model == nullptr)
        return;
    painter->save();
    painter->setClipRect(option.rect);
    if (const TimelineEntry* entry = model->entryAt(index.row()))
        paintEntry(*painter, option, index, *entry);
    else
        paintHeading(*painter, option, index.data().toString());
    painter->restore();
}

void TimelineDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& words) const
{
    const Theme& theme = themeOf(option.widget);
    painter.fillRect(option.rect, theme.surface);
    const QRectF area = QRectF{option.rect}.adjusted(kLeft, 6, -kRight, 0);
    paintLine(painter, area, words, {chipFont(), theme.textTertiary});
}

void TimelineDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                  const TimelineEntry& entry) const
{
    const Theme& theme = themeOf(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, isSelected ? theme.selectedRow : isHovered ? theme.hoverRow : theme.surface);
    const QRectF area{option.rect};
    paintMark(painter, area, entry, theme, index.data(TimelineModel::HasLineBelow).toBool());
    const double width = area.width() - kTextLeft - kRight;
    QRectF line{area.left() + kTextLeft, area.top() + kTop, width, static_cast<double>(titleHeight())};
    const double dateWidth = textWidth(entry.date, subLineFont());
    paintLine(painter, line, entry.date, {subLineFont(), theme.textTertiary}, Qt::AlignRight | Qt::AlignVCenter);
    paintLine(painter, line.adjusted(0, 0, -dateWidth - 8, 0), entry.title, {rowNameFont(), theme.text});
    line.translate(0, titleHeight());
    line.setHeight(lineHeight());
    const QColor colour = entry.isTextMissing ? theme.tone(ToneKind::Warn).foreground : theme.textSecondary;
    for (const QString& words : linesOf(entry, viewWidth(option))) {
        paintLine(painter, line, words, {subLineFont(), colour});
        line.translate(0, lineHeight());
    }
    paintFooter(painter, line, entry, theme);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget != nullptr && hasKeyboardFocus(option.widget))
        paintFocusRing(painter, area.adjusted(2, 1, -2, -1), theme, 6);
}

void TimelineDelegate::paintFooter(QPainter& painter, const QRectF& line, const TimelineEntry& entry, const Theme& theme) const
{
    constexpr int kIcon = 13;
    constexpr int kGap = 4;
    QRectF words = line;
    if (!entry.mark.isEmpty()) {
        const QColor colour = theme.tone(entry.markTone).foreground;
        const double width = textWidth(entry.mark, subLineFont());
        paintLine(painter, line, entry.mark, {subLineFont(), colour}, Qt::AlignRight | Qt::AlignVCenter);
        const QRectF icon{line.right() - width - kGap - kIcon, line.center().y() - kIcon / 2.0, kIcon, kIcon};
        paintIcon(painter, icon, entry.markIcon, colour);
        words.setRight(icon.left() - kGap * 2);
    }
    paintLine(painter, words, entry.footer, {subLineFont(), theme.textTertiary});
}

void TimelineDelegate::paintMark(QPainter& painter, const QRectF& area, const TimelineEntry& entry, const Theme& theme,
                                 bool hasLineBelow) const
{
    const QRectF circle{area.left() + kLeft, area.top() + kTop, kMark, kMark};
    if (hasLineBelow)
        painter.fillRect(QRectF{circle.center().x() - 0.5, circle.bottom() + 4, 1, qMax(0.0, area.bottom() - circle.bottom())},
                         theme.border);
    const Tone& tone = theme.tone(entry.tone);
    paintRounded(painter, circle, {tone.background, {}, 0, kMark / 2.0});
    QRectF icon{0, 0, 15, 15};
    icon.moveCenter(circle.center());
    paintIcon(painter, icon, entry.icon, tone.foreground);
}

}  // namespace fodfaeste
