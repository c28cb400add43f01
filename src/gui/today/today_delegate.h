#pragma once

#include "gui/widgets/row_delegate.h"

namespace fodfaeste {

/// Rows of today's list, and the headings between them.
class TodayDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace fodfaeste
