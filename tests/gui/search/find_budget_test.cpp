#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/contact/contact_service.h"
#include "app/personal/personal_case_service.h"
#include "gui/citizen/timeline_entry.h"
#include "gui/citizen/timeline_view.h"
#include "gui/shell/window_test.h"
#include "gui/support/interaction_counter.h"
#include "gui/widgets/record_table.h"

#include <QLabel>

namespace fodfaeste {

namespace {

/// Finding as a caseworker's day has it: from anywhere, by keyboard, counted.
class FindBudgetTest : public WindowTest {
protected:
    WorkArea& area() { return *window->workArea(); }
    const PageContext& context() { return area().context(); }
    RecordTable& hits() { return seen<RecordTable>("hitView"); }
    SearchHit someone(const char* typed) { return context().services.search.suggest(context().session, typed, 1)->hits.front(); }
    /// A note that nobody else has, far down in the timeline of whoever has the most contacts of a few.
    ContactId writeNote(CitizenId citizen, const char* text)
    {
        const auto contacts = *context().services.citizens.contacts(context().session, citizen, {}, 1000);
        const ContactId oldest = contacts.back().contact.id;
        const auto written = context().services.contacts.correctNote(context().session, oldest, text, "Prøve");
        EXPECT_TRUE(written) << written.error().detail;
        return oldest;
    }
};

TEST_F(FindBudgetTest, OpensSomebodyInTwoInteractionsByNameOrCaseNumber)
{
    openDemonstration("overview");
    for (const char* typed : {"KI-2012-00005", "aagaard"}) {
        area().goTo(PageName::Overview);
        QCoreApplication::processEvents();
        InteractionCounter user{*window};

        user.press(Qt::CTRL | Qt::Key_K);
        user.type(typed);
        user.press(Qt::Key_Return);

        EXPECT_EQ(user.count(), 2);
        ASSERT_EQ(area().currentPage(), PageName::Citizen) << typed;
        EXPECT_EQ(seen<QLabel>("titleLabel").text().toStdString(), someone(typed).name);
    }
}

TEST_F(FindBudgetTest, OpensANoteAtItsContactInTwoInteractions)
{
    openDemonstration("overview");
    const CitizenId citizen = someone("KI-2012-00005").citizen;
    const ContactId contact = writeNote(citizen, "Søger læreplads hos Kvadratrodsmesteren.");
    InteractionCounter user{*window};

    user.press(Qt::CTRL | Qt::Key_K);
    user.type("kvadratrods");
    const auto* list = window->findChild<RecordTable*>(QStringLiteral("hitView"));
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->isVisible() && list->model()->rowCount() == 1; }, 3000));
    user.press(Qt::Key_Return);
    QCoreApplication::processEvents();

    EXPECT_EQ(user.count(), 2);
    ASSERT_EQ(area().currentPage(), PageName::Citizen);
    const auto* entry = seen<TimelineView>("timelineView").chosen();
    ASSERT_NE(entry, nullptr);
    ASSERT_TRUE(entry->contact);
    EXPECT_EQ(entry->contact->contact.id, contact);
    EXPECT_TRUE(seen<TimelineView>("timelineView").hasFocus());
}

TEST_F(FindBudgetTest, LocksByItsName)
{
    openDemonstration("overview");
    InteractionCounter user{*window};

    user.press(Qt::CTRL | Qt::Key_K);
    user.type("lås");
    user.press(Qt::Key_Return);

    EXPECT_EQ(user.count(), 2);
    EXPECT_EQ(window->workArea(), nullptr);
}

TEST_F(FindBudgetTest, KeepsWhomOneOpenedAndPinnedOverALock)
{
    openDemonstration("overview");
    const SearchHit first = someone("KI-2012-00005");
    const SearchHit second = someone("KI-2012-00008");
    ASSERT_NE(first.citizen, second.citizen);
    area().openCitizen(first.citizen);
    QCoreApplication::processEvents();
    press(Qt::Key_Asterisk, Qt::ShiftModifier);
    area().openCitizen(second.citizen);
    QCoreApplication::processEvents();
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_EQ(window->workArea(), nullptr);
    window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
    QCoreApplication::processEvents();
    ASSERT_NE(window->workArea(), nullptr);
    InteractionCounter user{*window};

    user.press(Qt::CTRL | Qt::Key_E);
    QStringList names;
    for (int row = 0; row < hits().model()->rowCount(); ++row)
        names << hits().model()->index(row, 0).data().toString();
    user.press(Qt::Key_Return);

    EXPECT_EQ(names, (QStringList{QStringLiteral("Fastgjort"), QString::fromStdString(first.name),
                                  QStringLiteral("Åbnet for nylig"), QString::fromStdString(second.name)}));
    EXPECT_EQ(user.count(), 2);
    EXPECT_EQ(seen<QLabel>("titleLabel").text().toStdString(), first.name);
}

TEST_F(FindBudgetTest, PinsTheChosenRowOfTheCaseload)
{
    openDemonstration("caseload");
    auto& list = seen<RecordTable>("caseloadView");
    list.setFocus();
    list.chooseRow(0);
    const auto pinned = [this] { return context().services.personalCases.kept(context().session)->pinned; };

    press(Qt::Key_Asterisk, Qt::ShiftModifier);
    ASSERT_EQ(pinned().size(), 1U);
    EXPECT_EQ(pinned().front().name, list.model()->index(0, 0).data().toString().toStdString());

    press(Qt::Key_Asterisk, Qt::ShiftModifier);
    EXPECT_TRUE(pinned().empty());
}

}  // namespace

}  // namespace fodfaeste
