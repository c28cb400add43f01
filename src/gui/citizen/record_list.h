#pragma once

#include "gui/citizen/record_row.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace fodfaeste {

class Label;

/// The few records of a card, one under another; with none, a sentence says so.
class RecordList : public QWidget {
    Q_OBJECT

public:
    explicit RecordList(QWidget* parent = nullptr);

    void setUse(RecordRow::Use use) { m_use = use; }
    void setEmptyText(const QString& text);
    /// Rows keep their place and their focus where there are as many as before.
    void setRows(const std::vector<RecordRow::Words>& rows);
    const std::vector<RecordRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void opened(int row);
    void ticked(int row);

private:
    RecordRow* addRow(int place);

    QVBoxLayout* m_column;
    Label* m_empty;
    RecordRow::Use m_use = RecordRow::Use::Opens;
    std::vector<RecordRow*> m_rows;
};

}  // namespace fodfaeste
