#include "gui/casefile/caseload_page.h"

#include "app/task/task_service.h"
#include "gui/casefile/case_table.h"
#include "gui/casefile/caseload_filter.h"
#include "gui/casefile/caseload_model.h"
#include "gui/support/page_test.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/kpi_card.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/search_field.h"

#include <QComboBox>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// Maria Holm's caseload of four, and one case of somebody else's.
class CaseloadPageTest : public PageTest {
protected:
    CaseloadPageTest()
    {
        overdue = add("Frederik", "Ågård").contact("2012-11-01T10:00").task("Ring til skolen", 2013y / 1 / 10).id();
        add("Yasmin", "El-Khatib").contact("2013-01-10T10:00", Attendance::Attended, Assessment::Positive).work(2012y / 8 / 1);
        add("Anton", "Zachariassen").contact("2013-01-12T10:00").task("Søg SU", 2013y / 1 / 20);
        add("Bo", "Aagaard").contact("2013-01-11T10:00").custody(CustodyKind::Sentence, 2012y / 10 / 1, {}, 2013y / 2 / 1);
        office.citizen("Omar", "Hassan").bornOn(1990y / 3 / 2).caseFile("krimi", 2012y / 2 / 1).with(office.otherCaseworker);
        signInAs(office.caseworker);
    }

    test::PersonBuilder add(const char* given, const char* family)
    {
        return office.citizen(given, family)
            .bornOn(1991y / 3 / 2)
            .livesIn(9)
            .caseFile("krimi", 2012y / 2 / 1)
            .with(office.caseworker);
    }

    static CaseTable& table(const QWidget& page) { return part<CaseTable>(page, "caseloadView"); }
    static int rows(const QWidget& page) { return table(page).model()->rowCount(); }
    static QStringList names(const QWidget& page)
    {
        QStringList all;
        for (int row = 0; row < rows(page); ++row)
            all << table(page).model()->index(row, static_cast<int>(CaseloadColumn::Name)).data().toString();
        return all;
    }
    static FilterPill& pill(const QWidget& page, CaseloadFilter filter)
    {
        return *part<PillBar>(page, "pillBar").pill(keyOf(filter));
    }

    CitizenId overdue;
};

TEST_F(CaseloadPageTest, ShowsOnlyTheCaseworkersOwnCases)
{
    CaseloadPage page{context(), nullptr};
    show(page);

    EXPECT_EQ(rows(page), 4);
    EXPECT_FALSE(part<QComboBox>(page, "caseworkerBox").isVisible());
    EXPECT_TRUE(table(page).isColumnHidden(static_cast<int>(CaseloadColumn::Caseworker)));
}

TEST_F(CaseloadPageTest, ShowsTheTeamLeadEverybodyAndOneCaseworkerOnRequest)
{
    signInAs(office.teamLead);
    CaseloadPage page{context(), nullptr};
    show(page);
    EXPECT_EQ(rows(page), 5);

    auto& box = part<QComboBox>(page, "caseworkerBox");
    box.setCurrentIndex(box.findText(QStringLiteral("Jonas Krag")));
    Q_EMIT box.activated(box.currentIndex());

    EXPECT_EQ(names(page), QStringList{QStringLiteral("Omar Hassan")});
}

TEST_F(CaseloadPageTest, BeginsWithWhatIsMostOverdue)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    EXPECT_EQ(names(page).first(), QStringLiteral("Frederik Ågård"));
}

TEST_F(CaseloadPageTest, SortsNamesAsDanesDo)
{
    CaseloadPage page{context(), nullptr};
    show(page);

    table(page).sortByColumn(static_cast<int>(CaseloadColumn::Name), Qt::AscendingOrder);

    const QStringList sorted = names(page);
    EXPECT_GT(sorted.indexOf(QStringLiteral("Frederik Ågård")), sorted.indexOf(QStringLiteral("Anton Zachariassen")));
}

TEST_F(CaseloadPageTest, CountsOnEachPillWhatItShows)
{
    CaseloadPage page{context(), nullptr};
    show(page);

    for (const CaseloadFilter filter : {CaseloadFilter::All, CaseloadFilter::NeedsAction, CaseloadFilter::ReleaseNear,
                                        CaseloadFilter::InCustody, CaseloadFilter::ContactOverdue}) {
        pill(page, filter).click();
        EXPECT_EQ(pill(page, filter).count(), rows(page)) << keyOf(filter).toStdString();
    }
    EXPECT_EQ(names(page), QStringList{QStringLiteral("Frederik Ågård")}) << "without contact for over 30 days";
    EXPECT_TRUE(part<FooterBar>(page, "footerBar").text().contains(QStringLiteral("1 af 4")))
        << part<FooterBar>(page, "footerBar").text().toStdString();
}

TEST_F(CaseloadPageTest, RemembersTheFilter)
{
    {
        CaseloadPage page{context(), nullptr};
        show(page);
        pill(page, CaseloadFilter::InCustody).click();
    }
    CaseloadPage again{context(), nullptr};
    show(again);
    EXPECT_EQ(names(again), QStringList{QStringLiteral("Bo Aagaard")});
    EXPECT_TRUE(pill(again, CaseloadFilter::InCustody).isChecked()) << "and it is seen";
}

TEST_F(CaseloadPageTest, FindsAnySpellingInTheFilter)
{
    CaseloadPage page{context(), nullptr};
    show(page);

    QTest::keyClicks(&part<SearchField>(page, "filterEdit"), QStringLiteral("aagaard"));

    EXPECT_EQ(rows(page), 2);
    QTest::keyClicks(&part<SearchField>(page, "filterEdit"), QStringLiteral("xyz"));
    EXPECT_EQ(rows(page), 0);
    EXPECT_TRUE(page.findChild<EmptyState*>()->isVisible()) << "an empty list says why";
}

TEST_F(CaseloadPageTest, OpensTheListBehindAFigure)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    part<KpiCard>(page, "overdueCard").click();

    EXPECT_EQ(QString::number(rows(page)), part<KpiCard>(page, "overdueCard").value());
    EXPECT_EQ(rows(page), 1);
}

TEST_F(CaseloadPageTest, IsWalkedAndOpenedByKeyboard)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    std::vector<CitizenId> opened;
    QObject::connect(&page, &Page::openCitizen, &page, [&](CitizenId citizen) { opened.push_back(citizen); });
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_J);
    EXPECT_EQ(table(page).currentIndex().row(), 1);
    QTest::keyClick(&table(page), Qt::Key_K);
    EXPECT_EQ(table(page).currentIndex().row(), 0);
    QTest::keyClick(&table(page), Qt::Key_Return);
    EXPECT_EQ(opened, std::vector<CitizenId>{overdue});
    QTest::keyClick(&table(page), Qt::Key_L);
    ASSERT_EQ(navigator.contacts.size(), 1U);
    EXPECT_EQ(navigator.contacts.front().first, overdue);
}

TEST_F(CaseloadPageTest, SettlesTheNextStepWithOneKeyAndTakesItBack)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_Space);
    page.refresh();
    EXPECT_NE(names(page).first(), QStringLiteral("Frederik Ågård")) << "it has no next step any more";

    takeBackLatest();
    page.refresh();
    EXPECT_EQ(names(page).first(), QStringLiteral("Frederik Ågård"));
}

TEST_F(CaseloadPageTest, KeepsTheChosenCaseWhenTheListIsFetchedAgain)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    table(page).chooseRow(2);
    const QString chosen = names(page).at(2);
    add("Ny", "Borger").task("Ring", 2012y / 12 / 24);

    page.refresh();

    EXPECT_EQ(names(page).at(table(page).currentIndex().row()), chosen);
}

TEST_F(CaseloadPageTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<CaseloadPage>(context(), nullptr); });
}

}  // namespace

}  // namespace fodfaeste
