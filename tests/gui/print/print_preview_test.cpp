#include "gui/print/print_preview.h"

#include "app/citizen/citizen_service.h"
#include "gui/calendar/calendar_actions.h"
#include "gui/client_view/client_view.h"
#include "gui/print/summary_print.h"
#include "gui/support/page_test.h"

#include <QFile>
#include <QPushButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class PrintPreviewTest : public PageTest {
protected:
    PrintPreviewTest() { signInAs(office.caseworker); }

    static Report longReport()
    {
        Report report;
        report.title = "En lang liste";
        report.runningHead = "Sag KI-2012-00001";
        for (int line = 0; line < 120; ++line)
            report.blocks.emplace_back(ReportParagraph{ReportParagraph::Kind::Body, "Linje " + std::to_string(line)});
        return report;
    }
};

TEST_F(PrintPreviewTest, ShowsEveryPageAndWritesThemAsPdf)
{
    PrintPreview preview{context(), longReport(), QStringLiteral("liste"), nullptr};
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    show(preview, {800, 700});
    EXPECT_GE(preview.pageCount(), 3);
    const auto& sheets = part<QWidget>(preview, "pageSheets");
    EXPECT_GT(sheets.height(), 2 * sheets.width()) << "page under page";

    navigator.exportPath = folder.filePath(QStringLiteral("liste.pdf")).toStdString();
    QTest::keyClick(&preview, Qt::Key_S, Qt::ControlModifier);

    ASSERT_EQ(navigator.exported.size(), 1U);
    EXPECT_TRUE(navigator.exported.front());
    EXPECT_EQ(navigator.exportNames.front(), QStringLiteral("liste.pdf"));
}

TEST_F(PrintPreviewTest, ASummaryThatMayNotBeMadeShowsNothing)
{
    const CitizenId stranger =
        office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 2 / 1).with(office.otherCaseworker).id();
    QWidget page;

    SummaryPrint::preview(context(), &page, stranger);

    EXPECT_EQ(page.findChild<PrintPreview*>(), nullptr);
    EXPECT_EQ(navigator.toasts.size(), 1);
}

TEST_F(PrintPreviewTest, ACalendarFileSaysTwoLetters)
{
    auto person = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
    const TaskId task = person.task("Samtale i Vestre Fængsel", 2013y / 1 / 20).taskId();
    navigator.exportPath = folder.filePath(QStringLiteral("a.ics")).toStdString();

    CalendarActions::save(context(), {task});
    CalendarActions::save(context(), {});

    ASSERT_EQ(navigator.exported.size(), 1U);
    QFile file{folder.filePath(QStringLiteral("a.ics"))};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("SUMMARY:Aftale YE\r\n")) << text.toStdString();
    EXPECT_FALSE(text.contains("Vestre"));
    EXPECT_EQ(navigator.toasts.size(), 1) << "nothing to put in a calendar";
}

TEST_F(PrintPreviewTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] {
        auto made = std::make_unique<PrintPreview>(context(), longReport(), QStringLiteral("liste"), nullptr);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        return made;
    });
    expectSpeaksBothLanguages(*this, [] {
        CitizenPlan plan;
        plan.givenNames = "Yasmin";
        plan.caseworker = "Maria Holm";
        plan.steps = {{2013y / 1 / 16, {}}, {2013y / 1 / 20, "Søg SU"}};
        plan.engagements = {{SpellKind::Education, "HF", "KVUC", {2012y / 8 / 1, {}}}};
        auto view = std::make_unique<ClientView>();
        view->showPlan(plan, 2013y / 1 / 15);
        return view;
    });
}

}  // namespace

}  // namespace fodfaeste
