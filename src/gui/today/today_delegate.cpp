#include "gui/today/today_delegate.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/today/today_model.h"

#include <QPainter>

namespace fodfaeste {

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(TodayModel::IsHeading).toBool()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    const Theme& theme = themeOf(option.widget);
    const Tone& tone = theme.tone(static_cast<ToneKind>(index.data(CellRole::Tone).toInt()));
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isChosen ? theme.selectedRow : theme.surfaceSunken);
    if (index.column() == 0) {
        const QRectF area = QRectF{option.rect}.adjusted(metrics::kSpace16, 0, -metrics::kSpace16, 0);
        const double side = metrics::kIcon;
        paintIcon(*painter, {area.left() + 8, area.center().y() - side / 2, side, side}, index.data(CellRole::Icon).toString(),
                  tone.foreground);
        const QRectF words = area.adjusted(side + 22, 0, 0, 0);
        const double taken = paintLine(*painter, words, index.data().toString(), {strongFont(), theme.text});
        const bool isFolded = index.data(TodayModel::IsFolded).toBool();
        paintIcon(*painter, {area.right() - side, area.center().y() - side / 2, side, side},
                  isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), theme.textTertiary);
        const QString count = index.data(CellRole::SecondaryText).toString();
        paintLine(*painter, words.adjusted(taken + 8, 0, 0, 0), count, {subLineFont(), theme.textTertiary});
    }
    painter->restore();
}

}  // namespace fodfaeste
