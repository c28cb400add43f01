#include "app/follow_up/follow_up_service.h"
#include "app/ports/follow_up_repository.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/pause_dialog.h"
#include "gui/citizen/record_list.h"
#include "gui/citizen/record_row.h"
#include "gui/support/accessible.h"
#include "gui/support/page_test.h"
#include "gui/widgets/card.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class CitizenPauseTest : public PageTest {
protected:
    CitizenPauseTest()
    {
        auto made =
            office.citizen("Frederik", "Ågård").bornOn(1991y / 3 / 2).caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
        citizen = made.id();
        caseFile = made.caseFileId();
        signInAs(office.caseworker);
    }

    /// What the menu of the first case offers for follow-up.
    QAction* followUpAction(CitizenPage& page)
    {
        for (QMenu* old : page.findChildren<QMenu*>(QStringLiteral("caseMenu")))
            delete old;
        QTest::keyClick(part<RecordList>(page, "caseList").rows().front(), Qt::Key_Return);
        auto* menu = page.findChild<QMenu*>(QStringLiteral("caseMenu"));
        return menu == nullptr ? nullptr : menu->actions().value(2);
    }

    CitizenId citizen;
    CaseFileId caseFile;
};

TEST_F(CitizenPauseTest, PausesWithAReasonSaysSoAndGoesOn)
{
    CitizenPage page{context(), nullptr};
    page.showCitizen(citizen);
    show(page);
    QAction* pause = followUpAction(page);
    ASSERT_NE(pause, nullptr);
    pause->trigger();
    auto* dialog = page.findChild<PauseDialog*>();
    ASSERT_NE(dialog, nullptr);
    expectAccessible(*dialog);

    part<QLineEdit>(*dialog, "toEdit").setText(QStringLiteral("20-1-2013"));
    part<QPushButton>(*dialog, "saveButton").click();
    page.refresh();

    office.read([&](Transaction& transaction) {
        const auto kept = transaction.followUp().pausesOf(caseFile);
        ASSERT_EQ(kept.size(), 1U);
        EXPECT_EQ(kept.front().to, Date{2013y / 1 / 20});
        EXPECT_EQ(kept.front().reason, PauseReason::Illness);
    });
    EXPECT_TRUE(part<Card>(page, "stepsCard").subtitle().contains(QStringLiteral("20. jan.")));

    QAction* resume = followUpAction(page);
    ASSERT_NE(resume, nullptr);
    resume->trigger();
    page.refresh();
    EXPECT_TRUE(part<Card>(page, "stepsCard").subtitle().isEmpty());
}

}  // namespace

}  // namespace fodfaeste
