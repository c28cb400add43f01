#include "app/contact/contact_service.h"
#include "app/sharing/consent_service.h"
#include "app/sharing/disclosure_service.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/timeline_view.h"
#include "gui/sharing/consent_dialog.h"
#include "gui/sharing/disclose_dialog.h"
#include "gui/sharing/disclosures_page.h"
#include "gui/sharing/sharing_actions.h"
#include "gui/sharing/sharing_window.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// Somebody in prison, with a caseworker at the keyboard.
class DiscloseDialogTest : public PageTest {
protected:
    DiscloseDialogTest()
    {
        signInAs(office.caseworker);
        show(window, {1200, 900});
        window.activateWindow();
    }

    test::PersonBuilder inPrison(const char* name, CustodyKind kind)
    {
        return office.citizen(name, "Karimi")
            .bornOn(1990y / 5 / 17)
            .caseFile("krimi", 2012y / 3 / 1)
            .with(office.caseworker)
            .custody(kind, 2012y / 6 / 1);
    }

    template <class Dialog>
    Dialog& dialog()
    {
        QCoreApplication::processEvents();
        Dialog* found = nullptr;
        for (Dialog* one : window.findChildren<Dialog*>())
            if (one->isVisible())
                found = one;
        if (found == nullptr)
            throw std::runtime_error{"no form is open"};
        QApplication::setActiveWindow(found);
        return *found;
    }

    DiscloseDialog& disclosing(const test::PersonBuilder& person, const QString& text)
    {
        SharingActions::disclose(context(), &window, {person.id(), {}, text}, {});
        return dialog<DiscloseDialog>();
    }
    std::vector<DisclosureRow> shared(const test::PersonBuilder& person)
    {
        return *office.services().disclosures.ofCitizen(session, person.id());
    }

    QWidget window;
};

TEST_F(DiscloseDialogTest, RegistersAndCopiesInFourInteractions)
{
    const auto amir = inPrison("Amir", CustodyKind::Sentence);
    // The first is D on the note.
    DiscloseDialog& form = disclosing(amir, QStringLiteral("Han mangler en bolig."));
    InteractionCounter user{form};
    EXPECT_TRUE(part<Banner>(form, "verdictBanner").text().startsWith(QStringLiteral("Må ikke")));
    user.type("Vestre Faengsel, Lis Holm");
    user.press(Qt::Key_Tab);
    part<QLineEdit>(form, "necessityEdit").setFocus();
    user.type("Boligen skal findes inden loesladelsen");
    EXPECT_TRUE(part<Banner>(form, "verdictBanner").text().startsWith(QStringLiteral("Må deles")));
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_LE(1 + user.count(), 4);
    ASSERT_EQ(shared(amir).size(), 1U);
    EXPECT_EQ(shared(amir).front().registered.disclosure.partyName, "Vestre Faengsel");
    EXPECT_EQ(shared(amir).front().registered.disclosure.person, "Lis Holm");
    EXPECT_EQ(shared(amir).front().registered.disclosure.basis, "ksp_release");
    const QString copy = QApplication::clipboard()->text();
    EXPECT_TRUE(copy.contains(QStringLiteral("Han mangler en bolig.")));
    EXPECT_TRUE(copy.contains(QStringLiteral("Må ikke anvendes til efterforskning")));
}

TEST_F(DiscloseDialogTest, RefusesTheReleaseBasisOnRemandAndOffersAConsent)
{
    const auto omar = inPrison("Omar", CustodyKind::Remand);
    DiscloseDialog& form = disclosing(omar, QStringLiteral("Tekst"));
    auto& basis = part<QComboBox>(form, "basisBox");
    EXPECT_EQ(basis.currentData().toString(), QStringLiteral("consent"));
    basis.setCurrentIndex(basis.findData(QStringLiteral("ksp_release")));
    InteractionCounter user{form};
    user.type("Vestre Faengsel, Lis Holm");
    part<QLineEdit>(form, "necessityEdit").setText(QStringLiteral("Boligen skal findes inden løsladelsen"));
    EXPECT_TRUE(part<QLabel>(form, "findingsLabel").text().contains(QStringLiteral("varetægt")));
    EXPECT_TRUE(part<QLabel>(form, "findingsLabel").text().contains(QStringLiteral("samtykke")));
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_TRUE(shared(omar).empty());
    EXPECT_TRUE(form.isVisible()) << "nothing that was typed is lost";
}

TEST_F(DiscloseDialogTest, KeepsConsentsAndWithdrawsThem)
{
    const auto omar = inPrison("Omar", CustodyKind::Remand);
    SharingActions::open(context(), &window, omar.id(), {});
    auto& sharing = dialog<SharingWindow>();
    part<QPushButton>(sharing, "consentButton").click();
    QCoreApplication::processEvents();
    auto* form = sharing.findChild<ConsentDialog*>();
    ASSERT_NE(form, nullptr);
    QApplication::setActiveWindow(form);
    InteractionCounter user{*form};
    user.press(Qt::CTRL | Qt::Key_Return);
    EXPECT_TRUE(part<QLabel>(*form, "purposeErrorLabel").isVisible());
    part<QLineEdit>(*form, "purposeEdit").setText(QStringLiteral("God løsladelse"));
    part<QListWidget>(*form, "topicsView").item(0)->setCheckState(Qt::Checked);
    user.press(Qt::CTRL | Qt::Key_Return);
    auto consents = office.services().consents.ofCitizen(session, omar.id());
    ASSERT_EQ(consents->size(), 1U);
    EXPECT_EQ(consents->front().topics, std::vector{Topic::Housing});
    auto& list = part<RecordTable>(sharing, "consentView");
    ASSERT_EQ(list.model()->rowCount(), 1);
    part<QPushButton>(sharing, "withdrawButton").click();
    QCoreApplication::processEvents();
    consents = office.services().consents.ofCitizen(session, omar.id());
    EXPECT_TRUE(consents->front().withdrawnOn);
    EXPECT_FALSE(part<QPushButton>(sharing, "withdrawButton").isEnabled());
}

TEST_F(DiscloseDialogTest, RegisterOfAPeriodIsTheTeamLeads)
{
    const auto amir = inPrison("Amir", CustodyKind::Sentence);
    Disclosure made;
    made.citizen = amir.id();
    made.at = {test::Office::kToday, 10h};
    made.basis = "ksp_release";
    made.party = PartyKind::PrisonService;
    made.partyName = "Vestre Fængsel";
    made.person = "Lis Holm";
    made.topics = {Topic::Housing};
    made.necessity = "Boligen skal findes inden løsladelsen";
    ASSERT_TRUE(office.services().disclosures.add(session, made));
    signInAs(office.teamLead);
    DisclosuresPage page{context()};
    show(page, {1200, 800});
    page.refresh();
    QCoreApplication::processEvents();
    auto& list = part<RecordTable>(page, "registerView");
    ASSERT_EQ(list.model()->rowCount(), 1);
    EXPECT_EQ(list.model()->index(0, 1).data().toString(), QStringLiteral("Amir Karimi"));
    auto& from = part<QLineEdit>(page, "fromEdit");
    from.setText(QStringLiteral("2-2-2013"));
    part<QLineEdit>(page, "toEdit").setText(QStringLiteral("1-1-2013"));
    Q_EMIT from.editingFinished();
    QCoreApplication::processEvents();
    EXPECT_TRUE(part<QLabel>(page, "messageLabel").isVisible()) << "the last day is before the first";
}

}  // namespace

}  // namespace fodfaeste
