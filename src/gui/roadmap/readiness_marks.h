#pragma once

#include "app/roadmap/release_figures.h"
#include "gui/widgets/row_delegate.h"

#include <QCoreApplication>

namespace fodfaeste {

/// How far each topic of a roadmap is: a row of small marks for the eye, words for everybody else.
class ReadinessMarks {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::ReadinessMarks)

public:
    /// The marks of a cell: a sign for each relevant topic, in their order.
    static constexpr int kRole = Qt::UserRole + 0x310;

    static QString of(const ReleaseRow& row);
    /// "Settled: Housing, Income. In progress: Debt. Open: Exit."
    static QString words(const ReleaseRow& row);
    /// Answered is full, in progress half, open an empty box: told apart without colour.
    static void paint(QPainter& painter, const QRectF& area, const QString& marks, const Theme& theme);
};

/// Readiness in a list: the count, and the marks under it.
class ReadinessDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(const Cell& cell, CellKind kind) const override;
};

}  // namespace fodfaeste
