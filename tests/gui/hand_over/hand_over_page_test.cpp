#include "gui/hand_over/hand_over_page.h"

#include "app/citizen/citizen_service.h"
#include "app/hand_over/hand_over_service.h"
#include "gui/hand_over/hand_over_dialog.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/record_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class HandOverPageTest : public PageTest {
protected:
    HandOverPageTest() { signInAs(office.teamLead); }

    Session sofie = office.staff("Sofie Lund", Role::Caseworker, office.caseworker.team);
    test::PersonBuilder amir =
        office.citizen("Amir", "Karimi").livesIn(9).caseFile("krimi", 2012y / 3 / 1).with(office.caseworker);
    test::PersonBuilder lea = office.citizen("Lea", "Friis").livesIn(12).caseFile("krimi", 2012y / 4 / 1).with(office.caseworker);

    static RecordTable& loads(HandOverPage& page) { return part<RecordTable>(page, "loadsView"); }
    static void chooseLoadOf(HandOverPage& page, const QString& name)
    {
        RecordTable& table = loads(page);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == name)
                table.chooseRow(row);
        }
        table.setFocus();
    }
    UserId inCharge(const test::PersonBuilder& person)
    {
        UserId found;
        office.read([&](Transaction& transaction) {
            for (const Assignment& assignment : transaction.caseFiles().assignmentsOf(person.caseFileId()))
                if (assignment.period.contains(test::Office::kToday))
                    found = assignment.caseworker;
        });
        return found;
    }
};

}  // namespace

TEST_F(HandOverPageTest, HandsACaseloadOverInTwoInteractions)
{
    HandOverPage page{context(), nullptr};
    show(page);
    chooseLoadOf(page, QStringLiteral("Maria Holm"));
    InteractionCounter counter{page};

    counter.press(Qt::Key_O);
    auto* dialog = page.findChild<HandOverDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(part<RecordTable>(*dialog, "casesView").model()->rowCount(), 2);
    counter.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_LE(counter.count(), 4);
    EXPECT_EQ(inCharge(amir), sofie.user);
    EXPECT_EQ(inCharge(lea), sofie.user);
    EXPECT_EQ(navigator.toasts.last(), QStringLiteral("2 sager er overdraget."));
}

TEST_F(HandOverPageTest, GivesOneCaseToSomebodyElseByANumberKey)
{
    HandOverDialog dialog{context(), office.caseworker.user, {}, nullptr};
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    show(dialog);
    auto& receivers = part<QListWidget>(dialog, "receiversView");
    int krag = 0;
    while (receivers.item(krag)->text() != QStringLiteral("Jonas Krag"))
        ++krag;
    auto& cases = part<RecordTable>(dialog, "casesView");
    cases.chooseRow(0);
    cases.setFocus();

    QTest::keyClick(&cases, static_cast<Qt::Key>(Qt::Key_1 + krag));
    part<QPushButton>(dialog, "handOverButton").click();

    const bool amirWent = inCharge(amir) == office.otherCaseworker.user;
    const bool leaWent = inCharge(lea) == office.otherCaseworker.user;
    EXPECT_NE(amirWent, leaWent) << "exactly one";
}

TEST_F(HandOverPageTest, SavesAnAbsenceWithItsDeputy)
{
    signInAs(office.caseworker);
    HandOverPage page{context(), nullptr};
    show(page);
    EXPECT_FALSE(part<QWidget>(page, "loadCard").isVisible()) << "weights are for the team lead";

    part<QPushButton>(page, "addButton").click();
    auto* dialog = page.findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(part<QComboBox>(*dialog, "userBox").isEnabled());
    auto& deputy = part<QComboBox>(*dialog, "deputyBox");
    deputy.setCurrentIndex(deputy.findText(QStringLiteral("Sofie Lund")));
    part<QLineEdit>(*dialog, "fromEdit").setText(QStringLiteral("15-1"));
    part<QLineEdit>(*dialog, "toEdit").setText(QStringLiteral("20-1"));
    part<QPushButton>(*dialog, "saveButton").click();

    EXPECT_EQ(part<RecordTable>(page, "absencesView").model()->rowCount(), 1);
    EXPECT_TRUE(office.services().citizens.open(sofie, amir.id()));
}

TEST_F(HandOverPageTest, SaysAtTheFieldThatADeputyIsAway)
{
    ASSERT_TRUE(office.services().handOver.save(
        office.teamLead, {{}, Revision::New, sofie.user, AbsenceKind::Holiday, {2013y / 1 / 14, 2013y / 1 / 30}, {}}));
    signInAs(office.caseworker);
    HandOverPage page{context(), nullptr};
    show(page);
    part<QPushButton>(page, "addButton").click();
    auto* dialog = page.findChild<QDialog*>();
    auto& deputy = part<QComboBox>(*dialog, "deputyBox");
    deputy.setCurrentIndex(deputy.findText(QStringLiteral("Sofie Lund")));

    part<QPushButton>(*dialog, "saveButton").click();

    EXPECT_EQ(part<QLabel>(*dialog, "deputyErrorLabel").text(),
              QStringLiteral("Stedfortræderen er selv væk i de dage, eller har ingen sager."));
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(HandOverPageTest, ShowsInRedWhatNobodyActiveCarries)
{
    ASSERT_TRUE(office.services().handOver.save(
        office.teamLead, {{}, Revision::New, office.caseworker.user, AbsenceKind::Left, {2013y / 1 / 1, {}}, {}}));
    HandOverPage page{context(), nullptr};
    show(page);

    EXPECT_TRUE(part<QPushButton>(page, "orphansButton").isVisible());
    ASSERT_FALSE(navigator.badges.empty());
    EXPECT_EQ(navigator.badges.back().count, 2);
    EXPECT_EQ(navigator.badges.back().urgency, Navigator::Urgency::NeedsAction);
}

TEST_F(HandOverPageTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<HandOverPage>(context(), nullptr); });
    expectSpeaksBothLanguages(*this, [this] {
        auto dialog = std::make_unique<HandOverDialog>(context(), office.caseworker.user, std::vector<CaseFileId>{}, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog;
    });
}

}  // namespace fodfaeste
