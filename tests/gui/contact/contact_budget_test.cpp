// How many interactions a contact costs, counted through the whole window over an encrypted file.
#include "app/casefile/caseload_service.h"
#include "app/citizen/citizen_service.h"
#include "app/search/search_service.h"
#include "gui/casefile/case_table.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/note_edit.h"
#include "gui/shell/window_test.h"
#include "gui/support/interaction_counter.h"

namespace fodfaeste {

namespace {

/// Sofie Ørum of the demonstration, at her own cases.
class ContactBudgetTest : public WindowTest {
protected:
    void openAt(const char* page)
    {
        makeStore(StoreKind::Demonstration);
        StartOptions options;
        options.user = QString::fromUtf8("SØ");
        options.page = QString::fromLatin1(page);
        window->begin(options);
        window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
        QCoreApplication::processEvents();
        ASSERT_NE(window->workArea(), nullptr);
    }

    const PageContext& context() { return window->workArea()->context(); }
    CitizenPageData stored(CitizenId citizen) { return context().services.citizens.open(context().session, citizen).value(); }
    std::vector<ContactWithNote> contactsOf(CitizenId citizen)
    {
        return context().services.citizens.contacts(context().session, citizen, {}, 1000).value();
    }
    CitizenId named(const QString& name)
    {
        return context().services.search.suggest(context().session, name.toStdString(), 1)->hits.front().citizen;
    }
    QString caseNumberAt(int row)
    {
        const auto& table = seen<CaseTable>("caseloadView");
        const QString whole = table.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return whole.section(QStringLiteral(", "), 1, 1).section(QLatin1Char{' '}, 0, 0);
    }
};

TEST_F(ContactBudgetTest, OnAnyPageItCostsThreeWithSaving)
{
    openAt("today");
    const std::string number = context().services.caseload.list(context().session, {}).value().front().caseNumber;
    const CitizenId citizen = named(QString::fromStdString(number));
    const std::size_t before = contactsOf(citizen).size();

    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::Key_N);
    user.type(number.c_str());
    user.press(Qt::Key_Return);
    user.type("tn Vil gerne starte.");
    user.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_EQ(user.count(), 3);
    ASSERT_EQ(contactsOf(citizen).size(), before + 1);
    EXPECT_EQ(contactsOf(citizen).front().note->text, "Vil gerne starte.");
    EXPECT_EQ(contactsOf(citizen).front().contact.channel, Channel::Phone);
}

TEST_F(ContactBudgetTest, OnTheOpenCaseItCostsTwoWithSaving)
{
    openAt("caseload");
    const CitizenId citizen = named(caseNumberAt(0));
    InteractionCounter setup{*window};
    setup.press(Qt::Key_Return);
    ASSERT_EQ(window->workArea()->currentPage(), PageName::Citizen);
    const std::size_t before = contactsOf(citizen).size();

    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::Key_N);
    user.type("tn Talt om praktik");
    user.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_EQ(user.count(), 2);
    ASSERT_EQ(contactsOf(citizen).size(), before + 1);
    EXPECT_EQ(contactsOf(citizen).front().note->text, "Talt om praktik");
}

TEST_F(ContactBudgetTest, TheNextStepCostsNothingMore)
{
    openAt("caseload");
    const CitizenId citizen = named(caseNumberAt(0));
    const std::size_t before = stored(citizen).tasks.size();
    InteractionCounter setup{*window};
    setup.press(Qt::Key_Return);

    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::Key_N);
    user.type("tn Talt om praktik +7d ring FGU");
    user.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_EQ(user.count(), 2);
    const std::vector<Task> tasks = stored(citizen).tasks;
    ASSERT_EQ(tasks.size(), before + 1);
    const auto agreed = std::ranges::find(tasks, "ring FGU", &Task::text);
    ASSERT_NE(agreed, tasks.end());
    EXPECT_EQ(agreed->due, addDays(context().today(), 7));
    EXPECT_EQ(contactsOf(citizen).front().note->text, "Talt om praktik");
}

TEST_F(ContactBudgetTest, DownAListItCostsTwoForEach)
{
    openAt("caseload");
    const CitizenId first = named(caseNumberAt(0));
    const CitizenId second = named(caseNumberAt(1));
    const std::size_t beforeFirst = contactsOf(first).size();
    const std::size_t beforeSecond = contactsOf(second).size();

    InteractionCounter user{*window};
    user.press(Qt::Key_L);
    user.type("tf ");
    user.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    EXPECT_EQ(user.count(), 2);
    ASSERT_EQ(contactsOf(first).size(), beforeFirst + 1);
    EXPECT_EQ(contactsOf(first).front().contact.attendance, Attendance::NotReached);
    ASSERT_EQ(&user.keyboard(), &seen<NoteEdit>("noteEdit")) << "the next one can be written at once";
    EXPECT_EQ(window->findChild<ContactPanel*>()->citizen(), second);

    user.type("tf ");
    user.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    EXPECT_LE(user.count(), 4);
    EXPECT_EQ(contactsOf(second).size(), beforeSecond + 1);
    EXPECT_EQ(contactsOf(first).size(), beforeFirst + 1) << "nothing more on the first";
}

}  // namespace

}  // namespace fodfaeste
