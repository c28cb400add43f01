#include "gui/outcome/year_end_page.h"

#include "gui/outcome/people_model.h"
#include "gui/outcome/status_model.h"
#include "gui/outcome/year_end_actions.h"
#include "gui/support/page_test.h"
#include "gui/text/status_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chart_view.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/kpi_card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/record_table.h"
#include "support/one_of_each_status.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QMenu>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class YearEndPageTest : public PageTest {
protected:
    YearEndPageTest() { test::addOneOfEachStatus(office); }

    static QString cell(const QWidget& page, int row, int column)
    {
        return part<RecordTable>(page, "statusView").model()->index(row, column).data().toString();
    }

    /// The n-th line of the export menu: PDF, XLSX, CSV, (a line), with the list, with CPR numbers.
    static QAction& exportAction(YearEndPage& page, int n) { return *page.headerActions()->findChild<QMenu*>()->actions().at(n); }

    QByteArray exportedText()
    {
        QFile file{QString::fromStdString(navigator.exportPath)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    static constexpr int kPdf = 0;
    static constexpr int kXlsx = 1;
    static constexpr int kCsv = 2;
    static constexpr int kWithList = 4;
    static constexpr int kWithCpr = 5;
};

TEST_F(YearEndPageTest, ShowsLastYearToBeginWith)
{
    YearEndPage page{context(), nullptr};
    show(page);

    EXPECT_EQ(part<QSpinBox>(page, "yearSpin").value(), 2012);
    EXPECT_EQ(part<KpiCard>(page, "shareCard").value(), QStringLiteral("44,4 %"));
    EXPECT_EQ(part<KpiCard>(page, "positiveCard").value(), QStringLiteral("4 af 9"));
    EXPECT_EQ(part<KpiCard>(page, "coveredCard").value(), QStringLiteral("9"));
    for (int row = 0; row < static_cast<int>(kYearEndStatuses.size()); ++row)
        EXPECT_EQ(cell(page, row, StatusModel::Count), QStringLiteral("1")) << row;
    EXPECT_EQ(cell(page, 9, StatusModel::Count), QStringLiteral("4"));
    EXPECT_EQ(cell(page, 10, StatusModel::Count), QStringLiteral("9"));
}

TEST_F(YearEndPageTest, ShowsWhoIsBehindARowByKeyboardAndWhy)
{
    YearEndPage page{context(), nullptr};
    show(page);
    auto& table = part<RecordTable>(page, "statusView");
    auto& people = part<RecordTable>(page, "peopleView");

    for (int row = 0; row < table.model()->rowCount(); ++row) {
        SCOPED_TRACE(row);
        table.chooseRow(row);
        QTest::keyClick(&table, Qt::Key_Return);
        EXPECT_EQ(people.model()->rowCount(), cell(page, row, StatusModel::Count).toInt());
        EXPECT_EQ(part<QStackedWidget>(page, "behindStack").currentIndex(), 1);
    }
    table.chooseRow(2);
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(people.model()->index(0, PeopleModel::Name).data().toString(), QStringLiteral("Arbejde Aa"));
    EXPECT_TRUE(people.model()->index(0, PeopleModel::Why).data().toString().contains(QStringLiteral("12.08.2012")))
        << people.model()->index(0, PeopleModel::Why).data().toString().toStdString();
}

TEST_F(YearEndPageTest, OpensACitizenInTwoStepsFromTheNumber)
{
    YearEndPage page{context(), nullptr};
    show(page);
    std::vector<CitizenId> opened;
    QObject::connect(&page, &Page::openCitizen, &page, [&](CitizenId citizen) { opened.push_back(citizen); });

    part<KpiCard>(page, "coveredCard").click();
    QTest::keyClick(&part<RecordTable>(page, "peopleView"), Qt::Key_Return);

    EXPECT_EQ(opened.size(), 1U);
}

TEST_F(YearEndPageTest, WorksOutAnyCutOff)
{
    YearEndPage page{context(), nullptr};
    show(page);

    part<QDateEdit>(page, "cutOffEdit").setDate({2012, 6, 30});

    EXPECT_EQ(cell(page, 2, StatusModel::Count), QStringLiteral("0")) << "the job began in August";
    EXPECT_EQ(part<KpiCard>(page, "coveredCard").value(), QStringLiteral("9"));
}

TEST_F(YearEndPageTest, ComparesWithAnotherYearOnTheSameAges)
{
    YearEndPage page{context(), nullptr};
    show(page);

    part<QSpinBox>(page, "yearSpin").setValue(2013);
    part<QCheckBox>(page, "compareCheck").setChecked(true);

    EXPECT_EQ(part<QSpinBox>(page, "compareSpin").value(), 2012);
    EXPECT_EQ(part<RecordTable>(page, "statusView").model()->columnCount(), StatusModel::ColumnCount);
    const auto wider = office.services().outcome.counts(session, {2012, {}, 2013});
    EXPECT_EQ(cell(page, 10, StatusModel::OtherCount), QString::number(wider->counts.covered()));
    EXPECT_EQ(part<ChartView>(page, "statusChart").chart().series.size(), 2U);
}

TEST_F(YearEndPageTest, WritesTheSameFiguresToEveryFormat)
{
    YearEndPage page{context(), nullptr};
    show(page);
    navigator.exportPath = folder.filePath(QStringLiteral("ud")).toStdString();

    exportAction(page, kPdf).trigger();
    EXPECT_TRUE(exportedText().startsWith("%PDF"));
    exportAction(page, kXlsx).trigger();
    EXPECT_TRUE(exportedText().startsWith("PK"));
    exportAction(page, kCsv).trigger();
    EXPECT_TRUE(exportedText().contains("44,4"));

    EXPECT_EQ(navigator.exportNames.size(), 3);
    EXPECT_TRUE(std::ranges::all_of(navigator.exported, [](const Status& written) { return static_cast<bool>(written); }));
}

TEST_F(YearEndPageTest, AsksForAReasonBeforeItShowsCprNumbers)
{
    YearEndPage page{context(), nullptr};
    show(page);
    navigator.exportPath = folder.filePath(QStringLiteral("ud.csv")).toStdString();
    EXPECT_FALSE(exportAction(page, kWithCpr).isEnabled()) << "there is no list to show them in";
    exportAction(page, kWithList).setChecked(true);
    exportAction(page, kCsv).trigger();
    EXPECT_TRUE(exportedText().contains("-****"));

    exportAction(page, kWithCpr).setChecked(true);
    exportAction(page, kCsv).trigger();
    EXPECT_EQ(navigator.exportNames.size(), 1) << "cancelled without a reason";

    dialogs.willGiveReason(QStringLiteral("Afstemning med regnskabet"));
    exportAction(page, kCsv).trigger();
    EXPECT_FALSE(exportedText().contains("-****"));
    EXPECT_EQ(office.auditLines().front().purpose, "Afstemning med regnskabet");
}

TEST_F(YearEndPageTest, ShowsAnAuditorTheFiguresButNobodysName)
{
    signInAs(office.auditor);
    YearEndPage page{context(), nullptr};
    show(page);

    EXPECT_EQ(part<KpiCard>(page, "coveredCard").value(), QStringLiteral("9"));
    part<KpiCard>(page, "coveredCard").click();

    EXPECT_EQ(part<RecordTable>(page, "peopleView").model()->rowCount(), 0);
    EXPECT_EQ(navigator.toasts, QStringList{StatusText::denialOf(Operation::ListYearEnd)});
}

/// A page with its actions above it, as the window shows them.
std::unique_ptr<QWidget> pageWithHeader(const PageContext& context)
{
    auto window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout{window.get()};
    auto* page = new YearEndPage{context, nullptr};
    layout->addWidget(page->headerActions(), 0, Qt::AlignRight);
    layout->addWidget(page);
    page->refresh();
    return window;
}

TEST_F(YearEndPageTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] { return pageWithHeader(context()); });
}

}  // namespace

}  // namespace fodfaeste
