#include "gui/lists/plain_list.h"

#include "app/inbox/inbox_service.h"
#include "gui/inbox/unsorted_model.h"
#include "gui/inbox/unsorted_page.h"
#include "gui/lists/list_page_test.h"

#include <QFile>

namespace fodfaeste {

namespace {

using namespace std::chrono_literals;

/// The unsorted notes as a list among lists: three that wait, one of them restricted, and one discarded.
class PlainListTest : public ListPageTest {
protected:
    PlainListTest()
    {
        for (const char* text : {"Østerbro", "Amager", "Ærø"})
            keep(text, false);
        keep("hemmeligt", true);
        const UnsortedNoteId last = keep("forkert", false);
        EXPECT_TRUE(office.services().inbox.discard(session, last, "skrevet to gange"));
        page = std::make_unique<UnsortedPage>(context());
        show(*page, {1500, 780});
        page->setFocusToStart();
    }

    UnsortedNoteId keep(const char* text, bool restricted)
    {
        office.clock().pass(1min);
        UnsortedNote note;
        note.at = {test::Office::kToday, 9h};
        note.personWords = "ami";
        note.text = text;
        note.restricted = restricted;
        return office.services().inbox.keep(session, note).value();
    }
    RecordTable& notes() { return part<RecordTable>(*page, "unsortedView"); }
    QStringList texts()
    {
        QStringList all;
        for (int row = 0; row < notes().model()->rowCount(); ++row)
            all << notes().model()->index(row, UnsortedModel::Note).data().toString();
        return all;
    }
    QString exported(const char* file)
    {
        navigator.exportPath = folder.filePath(QString::fromLatin1(file)).toStdString();
        chooseFrom(*page, "exportListButton", {QString::fromUtf8("Tabel (CSV) …")});
        QFile written{folder.filePath(QString::fromLatin1(file))};
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return QString::fromUtf8(written.readAll());
    }

    std::unique_ptr<UnsortedPage> page;
};

TEST_F(PlainListTest, IsFilteredByWhatStandsInItsColumnsAndSaysHowMany)
{
    EXPECT_EQ(count(*page), QStringLiteral("5 af 5"));

    chooseFrom(*page, "filterButton", {QStringLiteral("Status"), QStringLiteral("Kasseret")});
    EXPECT_EQ(texts(), QStringList{QStringLiteral("forkert")});
    EXPECT_EQ(chips(*page), QStringList{QStringLiteral("Status: Kasseret")});
    EXPECT_EQ(count(*page), QStringLiteral("1 af 5"));

    notes().setFocus();
    QTest::keyClick(&notes(), Qt::Key_Escape);
    QTest::keyClick(&notes(), Qt::Key_Escape);
    EXPECT_EQ(count(*page), QStringLiteral("5 af 5"));
}

TEST_F(PlainListTest, ActsOnTheRowThatIsSeenWhateverItsOrder)
{
    chooseFrom(*page, "sortButton", {QStringLiteral("Notat")});
    const QStringList sorted = texts();
    EXPECT_LT(sorted.indexOf(QStringLiteral("Amager")), sorted.indexOf(QString::fromUtf8("Ærø")));
    EXPECT_LT(sorted.indexOf(QString::fromUtf8("Ærø")), sorted.indexOf(QString::fromUtf8("Østerbro"))) << "Danish order";

    const auto row = static_cast<int>(sorted.indexOf(QString::fromUtf8("Østerbro")));
    notes().chooseRow(row);
    EXPECT_EQ(part<QLabel>(*page, "noteLabel").text(), QString::fromUtf8("Østerbro"));
    page->refresh();
    EXPECT_EQ(part<QLabel>(*page, "noteLabel").text(), QString::fromUtf8("Østerbro")) << "the choice stays through a refresh";
}

TEST_F(PlainListTest, LeavesTheProgramWithItsPurposeAndWithoutWhatIsRestricted)
{
    dialogs.willGiveReason(QStringLiteral("Gennemgang i teamet"));
    const QString csv = exported("usorteret.csv");

    EXPECT_TRUE(csv.contains(QStringLiteral("Amager")));
    EXPECT_FALSE(csv.contains(QStringLiteral("hemmeligt")));
    EXPECT_EQ(csv.count(QStringLiteral("\r\n")), 6);
}

TEST_F(PlainListTest, IsKeptAsAViewUnderTheWordOfItsPage)
{
    chooseFrom(*page, "filterButton", {QStringLiteral("Status"), QStringLiteral("Venter")});
    dialogs.willGiveReason(QStringLiteral("Kun ventende"));
    notes().setFocus();
    QTest::keyClick(&notes(), Qt::Key_S, Qt::ControlModifier);

    const auto shelf = office.services().views.shelf(session);
    ASSERT_TRUE(shelf);
    ASSERT_EQ(shelf->views.size(), 1U);
    EXPECT_EQ(shelf->views.front().list, "unsorted");
    EXPECT_EQ(shelf->views.front().state.filters, (std::vector<ListFilter>{{"state", "waiting"}}));
}

}  // namespace

}  // namespace fodfaeste
