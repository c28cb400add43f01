#pragma once

#include "gui/widgets/record_table.h"

namespace fodfaeste {

/// A list of cases: beside what every list does, L logs a contact for the row, Space settles its task and * pins it. Ctrl+C
/// copies what the columns say, with their heads, not what a screen reader is told.
class CaseTable : public RecordTable {
    Q_OBJECT

public:
    explicit CaseTable(QWidget* parent = nullptr);

Q_SIGNALS:
    void logWanted(const QModelIndex& index);
    void settleWanted(const QModelIndex& index);
    void pinWanted(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int by);
    void chooseNearest(int row, int by);
    void copyRows();
};

}  // namespace fodfaeste
