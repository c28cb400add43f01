#pragma once

#include "app/demonstration/demonstration.h"
#include "gui/main_window.h"
#include "gui/settings/user_settings.h"
#include "gui/shell/work_area.h"
#include "gui/start/start_page.h"
#include "gui/support/page_test.h"
#include "gui/tasks/inline_task_runner.h"
#include "gui/text/translations.h"
#include "store/open_store.h"
#include "support/scratch_folder.h"
#include "support/test_stores.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace fodfaeste {

/// The whole program in one window over real encrypted files in a folder of its own, in Danish. Keys are cheap, work is done
/// at once, and questions are answered as the test wrote it.
class WindowTest : public testing::Test {
protected:
    WindowTest()
    {
        settings.setLanguage(Language::Danish);
        translations.choose(Language::Danish);
        window = std::make_unique<MainWindow>(StoreDesk{library, makeDemonstration}, settings, tasks, &dialogs);
        window->resize(1300, 860);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }

    static constexpr const char* kPassphrase = "agern bro cykel dug fjeld";

    /// A trial store with "Anne Bech" as its lead, closed again.
    void makeStore(StoreKind kind = StoreKind::Trial)
    {
        NoProgress unwatched;
        const auto made = createStore({library, makeDemonstration}, {storePath.toStdString(), kind, "Anne Bech"},
                                      Secret{std::string_view{kPassphrase}}, unwatched);
        ASSERT_TRUE(made) << made.error().detail;
    }

    /// The demonstration, open at a place.
    void openDemonstration(const char* page)
    {
        makeStore(StoreKind::Demonstration);
        StartOptions options;
        options.page = QString::fromLatin1(page);
        window->begin(options);
        window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
        QCoreApplication::processEvents();
        ASSERT_NE(window->workArea(), nullptr);
    }

    template <class Widget>
    Widget& seen(const char* name)
    {
        for (Widget* widget : window->findChildren<Widget*>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return *widget;
        throw std::runtime_error{std::string{"nobody sees a "} + name};
    }

    /// Where the keyboard is.
    QWidget* focus() const
    {
        return QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window->focusWidget();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = focus() != nullptr ? focus() : window.get();
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::processEvents();
    }

    test::ScratchFolder folder;
    QString storePath = QString::fromStdString(folder.file("kontoret.fodfaeste"));
    UserSettings settings{QString::fromStdString(folder.file("settings.ini"))};
    Translations translations;
    SqliteStoreLibrary library{test::kCheapestKeyCost};
    InlineTaskRunner tasks;
    ScriptedDialogs dialogs;
    std::unique_ptr<MainWindow> window;
};

}  // namespace fodfaeste
