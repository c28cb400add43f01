// The list of what is typed and not saved.
#include "gui/contact/contact_panel.h"
#include "gui/drafts/drafts_dialog.h"
#include "gui/drafts/drafts_test.h"
#include "gui/widgets/record_table.h"

namespace fodfaeste {

namespace {

class DraftsList : public DraftsInWindow {
protected:
    DraftsDialog* openList()
    {
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        for (DraftsDialog* dialog : window->findChildren<DraftsDialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static RecordTable& list(const DraftsDialog& dialog) { return part<RecordTable>(dialog, "draftsView"); }
};

TEST_F(DraftsList, NamesWhoseInWhichFormAndHowItBegins)
{
    openDemonstration("caseload");
    beginContact("Husk at ringe tilbage");
    pause();

    const DraftsDialog* dialog = openList();
    ASSERT_NE(dialog, nullptr);
    const auto* rows = list(*dialog).model();
    ASSERT_EQ(rows->rowCount(), 1);
    const CitizenId citizen = keptDrafts().front().place.citizen;
    const auto hit = area().context().services.search.known(area().context().session, citizen);
    EXPECT_EQ(rows->index(0, 0).data().toString().toStdString(), hit->name);
    EXPECT_EQ(rows->index(0, 1).data().toString(), QStringLiteral("Kontakt"));
    EXPECT_EQ(rows->index(0, 2).data().toString(), QStringLiteral("Husk at ringe tilbage"));
}

TEST_F(DraftsList, OpensOneWhereItWas)
{
    openDemonstration("caseload");
    beginContact("Husk at ringe tilbage");
    pause();
    press(Qt::Key_Escape);

    const DraftsDialog* dialog = openList();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(&list(*dialog), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Husk at ringe tilbage"));
}

TEST_F(DraftsList, ThrowsOneAwayAndTakesItBack)
{
    openDemonstration("caseload");
    beginContact("Husk at ringe tilbage");
    pause();
    press(Qt::Key_Escape);

    const DraftsDialog* dialog = openList();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(&list(*dialog), Qt::Key_Delete);
    QCoreApplication::processEvents();
    EXPECT_TRUE(keptDrafts().empty());

    seen<Button>("toastActionButton").click();
    QCoreApplication::processEvents();
    pause();
    EXPECT_EQ(note().toPlainText(), QStringLiteral("Husk at ringe tilbage"));
    EXPECT_EQ(keptDrafts().size(), 1U);
}

}  // namespace

}  // namespace fodfaeste
