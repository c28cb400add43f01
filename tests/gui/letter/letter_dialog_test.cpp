#include "gui/letter/letter_dialog.h"

#include "app/citizen/citizen_service.h"
#include "gui/letter/letter_templates_dialog.h"
#include "gui/print/print_preview.h"
#include "gui/support/page_test.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class LetterDialogTest : public PageTest {
protected:
    LetterDialogTest()
    {
        auto person = office.citizen("Yasmin", "El-Khatib").address("Nørrebrogade 1", "2200 København N");
        yasmin = person.caseFile("krimi", 2012y / 2 / 1).with(office.caseworker).task("Møde", 2013y / 1 / 16).id();
        signInAs(office.caseworker);
        settings.setPageValue(QStringLiteral("letter"), QStringLiteral("folder"), folder.path());
    }

    std::unique_ptr<LetterDialog> dialog()
    {
        auto made = std::make_unique<LetterDialog>(context(), yasmin, nullptr);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        show(*made, {860, 640});
        made->activateWindow();
        QCoreApplication::processEvents();
        return made;
    }
    std::vector<Letter> kept() { return office.services().citizens.open(office.caseworker, yasmin)->letters; }
    QStringList files(const char* pattern) const { return QDir{folder.path()}.entryList({QString::fromLatin1(pattern)}); }
    static void fill(LetterDialog& dialog)
    {
        for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
            if (edit->objectName() != QStringLiteral("templateEdit") && edit->text().isEmpty())
                edit->setText(QStringLiteral("udfyldt"));
        }
    }

    CitizenId yasmin;
};

TEST_F(LetterDialogTest, FindsATemplateWhileOneTypesAndShowsWhatIsMissingFirst)
{
    const auto letter = dialog();

    QTest::keyClicks(&part<QLineEdit>(*letter, "templateEdit"), QStringLiteral("indkald"));

    ASSERT_EQ(part<QListWidget>(*letter, "templateList").count(), 1);
    EXPECT_EQ(part<QLineEdit>(*letter, "aftale.datoEdit").text(), QStringLiteral("onsdag den 16. januar 2013"));
    EXPECT_TRUE(part<QLineEdit>(*letter, "aftale.tidEdit").text().isEmpty());
    EXPECT_EQ(part<QLabel>(*letter, "missingLabel").text(), QStringLiteral("3 felter mangler"));
    QTest::keyClick(&part<QLineEdit>(*letter, "templateEdit"), Qt::Key_Tab);
    EXPECT_EQ(letter->focusWidget(), &part<QLineEdit>(*letter, "aftale.tidEdit"));
}

TEST_F(LetterDialogTest, MakesNothingWithAnEmptyPlaceInIt)
{
    const auto letter = dialog();
    QTest::keyClicks(&part<QLineEdit>(*letter, "templateEdit"), QStringLiteral("indkald"));

    QTest::keyClick(letter.get(), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_TRUE(kept().empty());
    EXPECT_TRUE(files("*.pdf").isEmpty());
    EXPECT_TRUE(part<QLabel>(*letter, "messageLabel").isVisible());
    EXPECT_EQ(letter->focusWidget(), &part<QLineEdit>(*letter, "aftale.tidEdit"));
}

TEST_F(LetterDialogTest, KeepsTheLetterAndWritesThePdfWithNobodysNameInItsName)
{
    const auto letter = dialog();
    QTest::keyClicks(&part<QLineEdit>(*letter, "templateEdit"), QStringLiteral("indkald"));
    fill(*letter);

    QTest::keyClick(letter.get(), Qt::Key_Return, Qt::ControlModifier);

    ASSERT_EQ(kept().size(), 1U);
    ASSERT_EQ(files("*.pdf").size(), 1);
    EXPECT_EQ(files("*.pdf").front().section(QLatin1Char{'-'}, 0, 4), QStringLiteral("2013-01-15-indkaldelse-til"));
    EXPECT_FALSE(files("*.pdf").front().contains(QStringLiteral("yasmin"), Qt::CaseInsensitive));
    QFile file{folder.filePath(files("*.pdf").front())};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_EQ(navigator.changed, std::vector{yasmin});
    EXPECT_FALSE(letter->isVisible());
}

TEST_F(LetterDialogTest, WritesAnOdtBesideAnEarlierOne)
{
    for (int time = 0; time < 2; ++time) {
        const auto letter = dialog();
        part<QComboBox>(*letter, "formatBox").setCurrentIndex(1);
        fill(*letter);
        part<QPushButton>(*letter, "makeButton").click();
    }

    EXPECT_EQ(files("*.odt").size(), 2);
    EXPECT_EQ(kept().size(), 2U);
}

TEST_F(LetterDialogTest, AsksWhyAProtectedAddressIsPutOnPaper)
{
    office.write([&](Transaction& tx) {
        Citizen citizen = *tx.citizens().find(yasmin);
        citizen.protection = {true, {}};
        ASSERT_TRUE(tx.citizens().save(citizen));
    });
    const auto letter = dialog();
    EXPECT_TRUE(part<QLabel>(*letter, "addressLabel").isVisible());
    fill(*letter);
    part<QComboBox>(*letter, "deliveryBox").setCurrentIndex(2);

    part<QPushButton>(*letter, "makeButton").click();
    EXPECT_EQ(dialogs.asked().size(), 1) << "and nothing is made without an answer";
    EXPECT_TRUE(kept().empty());

    dialogs.willGiveReason(QStringLiteral("ingen e-Boks"));
    part<QPushButton>(*letter, "makeButton").click();
    EXPECT_EQ(kept().size(), 1U);
}

TEST_F(LetterDialogTest, IsLookedAtBeforeItIsMade)
{
    const auto letter = dialog();
    fill(*letter);

    part<QPushButton>(*letter, "previewButton").click();

    const auto* preview = letter->findChild<PrintPreview*>();
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(preview->pageCount(), 1);
    EXPECT_EQ(preview->findChild<QPushButton*>(QStringLiteral("printButton")), nullptr) << "what is not kept does not leave";
    EXPECT_TRUE(kept().empty());
}

TEST_F(LetterDialogTest, ItsTemplatesAreTheLeads)
{
    EXPECT_FALSE(part<QPushButton>(*dialog(), "templatesButton").isEnabled());
    signInAs(office.teamLead);
    EXPECT_TRUE(part<QPushButton>(*dialog(), "templatesButton").isEnabled());
}

TEST_F(LetterDialogTest, TemplatesAreWrittenAndKeepTheirVersions)
{
    signInAs(office.teamLead);
    LetterTemplatesDialog editor{context(), nullptr};
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    show(editor, {900, 660});
    EXPECT_EQ(part<QListWidget>(editor, "templateList").count(), 5);

    part<QPushButton>(editor, "addButton").click();
    QTest::keyClicks(&part<QLineEdit>(editor, "nameEdit"), QStringLiteral("Tak"));
    QTest::keyClicks(&part<QPlainTextEdit>(editor, "bodyEdit"), QStringLiteral("Tak, {for"));
    QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(part<QLabel>(editor, "messageLabel").isVisible()) << "a brace lacks its other half";
    part<QPlainTextEdit>(editor, "bodyEdit").setPlainText(QStringLiteral("Tak, "));
    part<QPlainTextEdit>(editor, "bodyEdit").moveCursor(QTextCursor::End);
    part<QPushButton>(editor, "insertButton").click();
    QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);

    EXPECT_EQ(part<QListWidget>(editor, "templateList").count(), 6);
    EXPECT_EQ(part<QListWidget>(editor, "templateList").currentItem()->text(), QStringLiteral("Tak"));
    EXPECT_EQ(part<QPlainTextEdit>(editor, "bodyEdit").toPlainText(), QStringLiteral("Tak, {fornavn}"));
    EXPECT_EQ(part<QLabel>(editor, "versionLabel").text(), QStringLiteral("Version 1"));
    QTest::keyClicks(&part<QPlainTextEdit>(editor, "bodyEdit"), QStringLiteral("!"));
    QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(part<QLabel>(editor, "versionLabel").text(), QStringLiteral("Version 2"));
}

TEST_F(LetterDialogTest, SpeaksBothLanguages)
{
    const auto build = [this] {
        auto made = std::make_unique<LetterDialog>(context(), yasmin, nullptr);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        return made;
    };
    expectSpeaksBothLanguages(*this, build);
    signInAs(office.teamLead);
    expectSpeaksBothLanguages(*this, [this] {
        auto made = std::make_unique<LetterTemplatesDialog>(context(), nullptr);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        return made;
    });
}

}  // namespace

}  // namespace fodfaeste
