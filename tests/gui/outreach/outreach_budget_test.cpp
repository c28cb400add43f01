// How many interactions a contact on the street costs, counted through the whole window over an encrypted file.
#include "app/outreach/outreach_service.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/note_edit.h"
#include "gui/outreach/outreach_panel.h"
#include "gui/outreach/place_field.h"
#include "gui/shell/window_test.h"
#include "gui/support/interaction_counter.h"

namespace fodfaeste {

namespace {

/// Sofie Ørum of the demonstration, on an evening round.
class OutreachBudgetTest : public WindowTest {
protected:
    void openAt(const char* page)
    {
        makeStore(StoreKind::Demonstration);
        signIn(page);
    }
    void signIn(const char* page)
    {
        StartOptions options;
        options.user = QString::fromUtf8("SØ");
        options.page = QString::fromLatin1(page);
        window->begin(options);
        window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
        QCoreApplication::processEvents();
        ASSERT_NE(window->workArea(), nullptr);
    }

    const PageContext& context() { return window->workArea()->context(); }
    std::vector<OutreachRow> rows() { return context().services.outreach.list(context().session)->rows; }
};

TEST_F(OutreachBudgetTest, AnywhereItCostsFourWithSaving)
{
    openAt("caseload");
    const std::size_t before = rows().size();

    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    user.type("butikst");
    user.press(Qt::Key_Return);
    user.type("7");
    user.press(Qt::Key_Tab);
    user.type("skole");
    user.press(Qt::CTRL | Qt::Key_Return);

    EXPECT_LE(user.count(), 4);
    ASSERT_EQ(rows().size(), before + 1);
    const OutreachContact logged = rows().front().contact;
    EXPECT_EQ(logged.place, (OutreachPlace{17, "Butikstorvet"}));
    EXPECT_EQ(logged.headcount, 7);
    EXPECT_EQ(logged.theme, "school");
    EXPECT_EQ(logged.at, copenhagenTime(context().services.clock.now())) << "now, unless something else is written";
    EXPECT_EQ(logged.caseworker, context().session.user);
    EXPECT_TRUE(window->findChild<OutreachPanel*>()->isHidden());
}

TEST_F(OutreachBudgetTest, WhatIsTypedComesBackAfterALock)
{
    openAt("today");
    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    user.type("Husum syd");
    user.press(Qt::Key_Return);
    user.type("5");
    seen<NoteEdit>("noteEdit").setFocus();
    user.type("Rolig aften");
    user.press(Qt::CTRL | Qt::Key_L);
    ASSERT_EQ(window->workArea(), nullptr);

    signIn("today");

    EXPECT_EQ(seen<PlaceField>("placeEdit").text(), QStringLiteral("Husum syd"));
    EXPECT_EQ(seen<QLineEdit>("headcountEdit").text(), QStringLiteral("5"));
    EXPECT_EQ(seen<NoteEdit>("noteEdit").toPlainText(), QStringLiteral("Rolig aften"));
}

TEST_F(OutreachBudgetTest, OnePanelAtATimeStandsAtTheFoot)
{
    openAt("today");
    InteractionCounter user{*window};

    user.press(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    user.press(Qt::CTRL | Qt::Key_N);

    EXPECT_TRUE(window->findChild<OutreachPanel*>()->isHidden());
    EXPECT_FALSE(window->findChild<ContactPanel*>()->isHidden());
    user.press(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    EXPECT_FALSE(window->findChild<OutreachPanel*>()->isHidden());
    EXPECT_TRUE(window->findChild<ContactPanel*>()->isHidden());
}

}  // namespace

}  // namespace fodfaeste
