#pragma once

#include "app/draft/draft_service.h"
#include "gui/contact/note_edit.h"
#include "gui/drafts/draft_keeper.h"
#include "gui/page.h"
#include "gui/shell/window_test.h"
#include "gui/start/passphrase_field.h"
#include "gui/widgets/button.h"
#include "gui/widgets/toast.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fodfaeste {

/// The demonstration with a caseworker and the office's lead, each with text of their own.
class DraftsInWindow : public WindowTest {
protected:
    static constexpr const char* kCaseNumber = "KI-2012-00005";

    WorkArea& area() { return *window->workArea(); }
    PageName page() { return area().currentPage(); }

    void unlockAs(const QString& login)
    {
        window->startPage()->showUnlock(storePath, login);
        QLineEdit* edit = seen<PassphraseField>("passphraseField").edit();
        edit->setFocus();
        QTest::keyClicks(edit, QString::fromUtf8(kPassphrase));
        press(Qt::Key_Return);
        ASSERT_NE(window->workArea(), nullptr);
    }
    void unlockAgain() { unlockAs(settings.lastLogin(storePath)); }
    void lock() { press(Qt::Key_L, Qt::ControlModifier); }

    /// As the computer does when its power goes: nothing is asked and nothing is finished. A new window follows.
    void kill()
    {
        window.reset();
        window = std::make_unique<MainWindow>(StoreDesk{library, makeDemonstration}, settings, tasks, &dialogs);
        window->resize(1300, 860);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }

    void beginContact(const char* note)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(focus(), QString::fromUtf8(kCaseNumber));
        press(Qt::Key_Return);
        // The list of hits was a window; without a window manager nobody gives the keyboard back.
        window->activateWindow();
        QCoreApplication::processEvents();
        seen<NoteEdit>("noteEdit").setFocus();
        type(note);
    }
    void type(const char* text)
    {
        QTest::keyClicks(focus(), QString::fromUtf8(text));
        QCoreApplication::processEvents();
    }

    template <class Widget>
    bool isSeen(const char* name)
    {
        const auto all = window->findChildren<Widget*>(QString::fromLatin1(name));
        return std::ranges::any_of(all, [](const Widget* widget) { return widget->isVisible(); });
    }
    NoteEdit& note() { return seen<NoteEdit>("noteEdit"); }
    QString toast()
    {
        const Toast* toast = window->findChild<Toast*>();
        return toast != nullptr && toast->isVisible() ? toast->text() : QString{};
    }
    std::vector<Draft> keptDrafts() { return *area().context().services.drafts.takeUp(area().context().session); }
    /// As long as a pause of the fingers must be for the text to be kept.
    static void pause() { QTest::qWait(500); }
};

}  // namespace fodfaeste
