#include "gui/leisure_job/leisure_job_report_dialog.h"

#include "gui/shell/window_test.h"
#include "gui/support/accessible.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace fodfaeste {

namespace {

class LeisureJobReportDialogTest : public PageTest {
protected:
    LeisureJobReportDialogTest()
    {
        navigator.exportPath = folder.filePath(QStringLiteral("ud")).toStdString();
        LeisureJobReportDialog::openFor(context(), &page);
        show(page);
        dialog = page.findChild<LeisureJobReportDialog*>();
    }

    static void save(QWidget& form)
    {
        form.activateWindow();
        QCoreApplication::processEvents();
        QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    }
    QByteArray written()
    {
        QFile file{QString::fromStdString(navigator.exportPath)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    QWidget page;
    QPointer<LeisureJobReportDialog> dialog;
};

TEST_F(LeisureJobReportDialogTest, WritesAPdfOfLastYearInJanuary)
{
    ASSERT_NE(dialog, nullptr);
    expectAccessible(*dialog);
    EXPECT_EQ(dialog->focusWidget(), &part<QLineEdit>(*dialog, "purposeEdit"));

    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Til udvalget"));
    save(*dialog);

    EXPECT_EQ(navigator.exportNames, QStringList{QStringLiteral("fritidsjob-2012-01-01-2012-12-31.pdf")});
    ASSERT_EQ(navigator.exported.size(), 1U);
    EXPECT_TRUE(navigator.exported.front());
    EXPECT_TRUE(written().startsWith("%PDF"));
    EXPECT_EQ(office.auditLines().front().purpose, "Til udvalget");
}

TEST_F(LeisureJobReportDialogTest, WritesTheOtherKindsOfFile)
{
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(&part<QLineEdit>(*dialog, "purposeEdit"), QStringLiteral("Til udvalget"));
    auto& pills = part<QWidget>(*dialog, "formatBar");
    QTest::keyClick(pills.findChildren<QAbstractButton*>().at(2), Qt::Key_Space);
    save(*dialog);
    EXPECT_TRUE(written().contains("division;part;figure;count"));
    EXPECT_TRUE(written().contains("all;;openings;0"));

    LeisureJobReportDialog::openFor(context(), &page);
    auto* again = page.findChildren<LeisureJobReportDialog*>().back();
    QTest::keyClicks(&part<QLineEdit>(*again, "purposeEdit"), QStringLiteral("Til udvalget"));
    QTest::keyClick(part<QWidget>(*again, "formatBar").findChildren<QAbstractButton*>().at(1), Qt::Key_Space);
    save(*again);
    EXPECT_TRUE(written().startsWith("PK"));
}

TEST_F(LeisureJobReportDialogTest, SaysWhatIsMissingAtItsField)
{
    ASSERT_NE(dialog, nullptr);
    part<QLineEdit>(*dialog, "fromEdit").setText(QStringLiteral("5-1-2013"));

    save(*dialog);

    EXPECT_TRUE(part<QLabel>(*dialog, "purposeErrorLabel").isVisible());
    EXPECT_TRUE(part<QLabel>(*dialog, "toErrorLabel").isVisible()) << "the last day is before the first";
    EXPECT_TRUE(navigator.exportNames.isEmpty());
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(LeisureJobReportDialogTest, TellsWhoMayNot)
{
    delete dialog;
    signInAs(office.caseworker);

    LeisureJobReportDialog::openFor(context(), &page);

    EXPECT_EQ(page.findChild<LeisureJobReportDialog*>(), nullptr);
    EXPECT_FALSE(navigator.toasts.isEmpty());
}

class LeisureJobReportWindowTest : public WindowTest {};

TEST_F(LeisureJobReportWindowTest, IsReachedFromTheSearchInFewInteractions)
{
    openDemonstration("today");
    InteractionCounter user{*window};

    user.press(Qt::CTRL | Qt::Key_K);
    user.type("tal for fritidsjob");
    user.press(Qt::Key_Return);
    auto* dialog = window->findChild<LeisureJobReportDialog*>();
    ASSERT_NE(dialog, nullptr);
    user.type("Til udvalget");

    EXPECT_EQ(part<QLineEdit>(*dialog, "purposeEdit").text(), QStringLiteral("Til udvalget"));
    EXPECT_LE(user.count(), 2);
}

}  // namespace

}  // namespace fodfaeste
