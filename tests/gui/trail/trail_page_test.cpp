#include "gui/trail/trail_page.h"

#include "app/access/access_service.h"
#include "app/citizen/citizen_service.h"
#include "app/trail/trail_service.h"
#include "gui/contact/person_field.h"
#include "gui/support/page_test.h"
#include "gui/trail/trail_model.h"
#include "gui/widgets/button.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/record_table.h"

#include <QComboBox>
#include <QMenu>
#include <QTest>

#include <fstream>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class TrailPageTest : public PageTest {
protected:
    TrailPageTest()
    {
        yasmin = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker).id();
        for (int i = 0; i < 3; ++i)
            (void)office.services().citizens.open(office.caseworker, yasmin);
        (void)office.services().access.ask(office.otherCaseworker, yasmin, AccessCause::Deputy, "Vikar for Maria i uge 3");
        (void)office.services().citizens.open(office.otherCaseworker, yasmin);
    }

    void openAs(const Session& who)
    {
        signInAs(who);
        page = std::make_unique<TrailPage>(context(), nullptr);
        show(*page);
    }
    QAbstractItemModel& lines() { return *part<RecordTable>(*page, "trailView").model(); }
    QString cell(int row, int column) { return lines().index(row, column).data().toString(); }
    int rowOf(const char* who, const char* what)
    {
        for (int row = 0; row < lines().rowCount(); ++row)
            if (cell(row, TrailModel::Who) == QString::fromUtf8(who) && cell(row, TrailModel::What) == QString::fromUtf8(what))
                return row;
        return -1;
    }
    void choose(int view) { part<PillBar>(*page, "viewBar").pill(QStringLiteral("view%1").arg(view))->click(); }
    void follow(const char* name)
    {
        auto& field = part<PersonField>(*page, "citizenEdit");
        field.setFocus();
        QTest::keyClicks(&field, QString::fromUtf8(name));
        QTest::keyClick(&field, Qt::Key_Return);
    }

    CitizenId yasmin;
    std::unique_ptr<TrailPage> page;
};

TEST_F(TrailPageTest, SpeaksBothLanguages)
{
    signInAs(office.auditor);
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<TrailPage>(context(), nullptr); });
}

TEST_F(TrailPageTest, ShowsAnAuditorEverythingInWords)
{
    openAs(office.auditor);

    const int latest = rowOf("Jonas Krag", "Åbnede borgerens side");
    const int last = rowOf("Maria Holm", "Åbnede borgerens side");
    ASSERT_GE(latest, 0);
    ASSERT_GT(last, latest) << "newest first";
    EXPECT_TRUE(cell(latest, TrailModel::Whom).startsWith(QStringLiteral("Yasmin El-Khatib")));
    EXPECT_TRUE(cell(latest, TrailModel::Why).contains(QStringLiteral("Vikar for Maria i uge 3")));
    EXPECT_EQ(cell(last, TrailModel::Why), QStringLiteral("Egen sag"));
}

TEST_F(TrailPageTest, ShowsACaseworkerTheOwnLinesAndSaysWhyNoMore)
{
    openAs(office.caseworker);

    ASSERT_GE(lines().rowCount(), 3);
    for (int row = 0; row < lines().rowCount(); ++row)
        EXPECT_EQ(cell(row, TrailModel::Who), QStringLiteral("Maria Holm"));
    for (int view = 1; view <= 3; ++view) {
        const auto* pill = part<PillBar>(*page, "viewBar").pill(QStringLiteral("view%1").arg(view));
        EXPECT_FALSE(pill->isEnabled());
        EXPECT_FALSE(pill->toolTip().isEmpty());
    }
    EXPECT_FALSE(part<Button>(*page, "exportButton").isEnabled());
    EXPECT_FALSE(part<Button>(*page, "exportButton").toolTip().isEmpty());
}

TEST_F(TrailPageTest, ListsTheReasonsForTheTeamLead)
{
    openAs(office.teamLead);
    choose(3);

    ASSERT_EQ(lines().rowCount(), 1);
    EXPECT_EQ(cell(0, TrailModel::Who), QStringLiteral("Jonas Krag"));
    EXPECT_EQ(cell(0, TrailModel::Why), QStringLiteral("Vikar for Maria i uge 3"));
}

TEST_F(TrailPageTest, DrawsASampleOfTheTeam)
{
    openAs(office.teamLead);
    (void)office.services().citizens.open(office.teamLead, yasmin);
    choose(2);

    EXPECT_EQ(lines().rowCount(), 1) << "the lead's own look; own cases and other teams are left out";
}

TEST_F(TrailPageTest, FollowsOneCitizenAndOneUser)
{
    office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 1 / 9).with(office.caseworker);
    openAs(office.auditor);
    follow("khatib");
    EXPECT_EQ(lines().rowCount(), 5);

    auto& users = part<QComboBox>(*page, "userBox");
    users.setCurrentIndex(users.findText(QStringLiteral("Maria Holm")));
    Q_EMIT users.activated(users.currentIndex());
    EXPECT_EQ(lines().rowCount(), 3);
}

TEST_F(TrailPageTest, AnswersACitizenInThreeInteractionsWithoutNamesOfStaff)
{
    openAs(office.auditor);
    navigator.exportPath = folder.filePath(QStringLiteral("svar.pdf")).toStdString();

    follow("khatib");                             // 1: typed, and Enter
    part<Button>(*page, "answerButton").click();  // 2; the name of the file is 3

    ASSERT_EQ(navigator.exported.size(), 1U);
    EXPECT_TRUE(navigator.exported.front()) << navigator.exported.front().error().detail;
    EXPECT_FALSE(navigator.exportNames.front().contains(QStringLiteral("Yasmin"))) << "no name in a file's name";
    std::ifstream pdf{navigator.exportPath, std::ios::binary};
    std::string head(5, '\0');
    pdf.read(head.data(), 5);
    EXPECT_EQ(head, "%PDF-");
    EXPECT_EQ(office.auditLines().front().operation, Operation::AnswerCitizen);
}

TEST_F(TrailPageTest, AsksForTheCitizenBeforeAnAnswer)
{
    openAs(office.auditor);
    part<Button>(*page, "answerButton").click();

    EXPECT_TRUE(navigator.exportNames.isEmpty());
    EXPECT_EQ(navigator.toasts.size(), 1);
}

TEST_F(TrailPageTest, WritesTheSignedStateAndChecksAgainstIt)
{
    openAs(office.auditor);
    const QString kept = folder.filePath(QStringLiteral("stand.txt"));
    navigator.exportPath = kept.toStdString();
    const QList<QAction*> exports = part<Button>(*page, "exportButton").menu()->actions();
    exports[1]->trigger();
    ASSERT_TRUE(navigator.exported.back());

    dialogs.willChoosePath(kept);
    exports[2]->trigger();
    ASSERT_EQ(dialogs.told().size(), 1);
    const QString agrees = dialogs.asked().last();

    std::fstream file{kept.toStdString(), std::ios::in | std::ios::out | std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    text.replace(text.find("lines: ") + 7, 1, "9");
    std::ofstream{kept.toStdString(), std::ios::trunc} << text;
    dialogs.willChoosePath(kept);
    exports[2]->trigger();
    EXPECT_NE(dialogs.asked().last(), agrees) << "a changed state is said to be one";

    exports[0]->trigger();
    ASSERT_TRUE(navigator.exported.back());
    std::ifstream csv{kept.toStdString()};
    std::string table{std::istreambuf_iterator<char>{csv}, {}};
    EXPECT_NE(table.find("open_citizen"), std::string::npos);
}

}  // namespace

}  // namespace fodfaeste
