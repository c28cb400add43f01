#include "gui/widgets/record_table.h"
#include "gui/widgets/row_delegate.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

/// As many invented people as asked for.
class PeopleModel : public QAbstractTableModel {
public:
    explicit PeopleModel(int rows) : m_rows{rows} {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 5; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole: return QStringLiteral("Person %1,%2").arg(index.row()).arg(index.column());
        case CellRole::SecondaryText: return QStringLiteral("KI-2012-%1").arg(index.row(), 5, 10, QLatin1Char{'0'});
        case CellRole::Tone: return cellValue(ToneKind::Warn);
        case CellRole::Overdue: return index.row() % 2 == 0;
        default: return {};
        }
    }

private:
    int m_rows;
};

class RecordTableTest : public testing::Test {
protected:
    RecordTableTest()
    {
        table.setModel(&people);
        table.setCellKind(0, CellKind::Name);
        table.setCellKind(1, CellKind::Chip);
        table.setCellKind(2, CellKind::Date);
        table.setCellKind(3, CellKind::Step);
        table.setCellKind(4, CellKind::Number);
        table.resize(800, 400);
    }

    PeopleModel people{50};
    RecordTable table;
};

}  // namespace

TEST_F(RecordTableTest, StepsByJAndK)
{
    QTest::keyClick(&table, Qt::Key_J);
    EXPECT_EQ(table.currentIndex().row(), 0);

    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_K);
    EXPECT_EQ(table.currentIndex().row(), 1);

    QTest::keyClick(&table, Qt::Key_End);
    QTest::keyClick(&table, Qt::Key_J);
    EXPECT_EQ(table.currentIndex().row(), 49);
}

TEST_F(RecordTableTest, ActivatesTheRowByEnter)
{
    const QSignalSpy activated{&table, &QAbstractItemView::activated};
    table.chooseRow(7);

    QTest::keyClick(&table, Qt::Key_Return);

    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toModelIndex().row(), 7);
}

TEST_F(RecordTableTest, ChoosesWholeRows)
{
    table.chooseRow(3);

    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 1);
    EXPECT_TRUE(table.selectionModel()->isRowSelected(3, {}));
}

TEST_F(RecordTableTest, HasRowsOfTheAgreedHeight)
{
    EXPECT_EQ(table.rowHeight(0), 52);

    table.setDensity(RecordTable::Density::Compact);

    EXPECT_EQ(table.rowHeight(0), 36);
    EXPECT_EQ(table.horizontalHeader()->sizeHint().height(), 34);
}

TEST_F(RecordTableTest, FollowsThePointerAsAWholeRow)
{
    table.show();
    QTest::mouseMove(table.viewport(), {300, 52 * 2 + 10});
    EXPECT_EQ(table.hoveredRow(), 2);

    QEvent leave{QEvent::Leave};
    QApplication::sendEvent(table.viewport(), &leave);
    EXPECT_EQ(table.hoveredRow(), -1);
}

TEST_F(RecordTableTest, MarksTheChosenRowAtItsLeftEdge)
{
    table.chooseRow(1);
    table.show();

    const QImage picture = table.viewport()->grab().toImage();

    EXPECT_EQ(picture.pixelColor(1, 52 + 26), Theme::light().primary);
    EXPECT_EQ(picture.pixelColor(1, 26), Theme::light().surface);
    EXPECT_EQ(picture.pixelColor(780, 52 + 5), Theme::light().selectedRow);
}

TEST_F(RecordTableTest, CopiesTheChosenRowAsATable)
{
    const QSignalSpy copied{&table, &RecordTable::copied};
    table.setColumnHidden(4, true);
    table.chooseRow(2);

    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);

    const QMimeData* copy = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copy->text(), QStringLiteral("Person 2,0\tPerson 2,1\tPerson 2,2\tPerson 2,3"));
    EXPECT_TRUE(copy->html().contains(QStringLiteral("<td>Person 2,3</td>")));
    EXPECT_EQ(copied.count(), 1);
}

TEST(RecordTable, HoldsAHundredThousandRows)
{
    PeopleModel many{100'000};
    RecordTable table;
    table.setCellKind(0, CellKind::Name);
    table.resize(900, 600);
    QElapsedTimer clock;
    clock.start();

    table.setModel(&many);
    table.show();
    table.chooseRow(99'999);
    table.viewport()->grab();

    EXPECT_EQ(table.currentIndex().row(), 99'999);
    EXPECT_TRUE(table.viewport()->rect().intersects(table.visualRect(table.currentIndex())));
    // Generous: this runs under sanitizers and on busy machines.
    EXPECT_LT(clock.elapsed(), 3000);
}

}  // namespace fodfaeste
