#pragma once

#include "gui/page_context.h"
#include "gui/support/recording_navigator.h"
#include "gui/support/scripted_dialogs.h"
#include "gui/tasks/inline_task_runner.h"
#include "gui/text/translations.h"
#include "support/office.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace fodfaeste {

/// A page's whole surroundings: an office with a real store in memory, answers written beforehand, a navigator that
/// remembers, and work that is done at once. The program speaks Danish. Whoever is signed in is the team lead until
/// signInAs() says otherwise; sign in before the page is built.
///
///     class CaseloadPageTest : public PageTest {};
///     TEST_F(CaseloadPageTest, …) { CaseloadPage page{context()}; show(page); part<QTableView>(page, "caseloadView") … }
class PageTest : public testing::Test {
public:
    explicit PageTest(StoreKind kind = StoreKind::Trial, Date today = test::Office::kToday);
    ~PageTest() override;

    /// After the staff of the office has changed, or for another person at the keyboard.
    void signInAs(const Session& who);
    const PageContext& context() const { return *m_context; }
    void speak(Language language);
    /// As the shell does: shown at that size, refreshed, and everything that follows settled.
    void show(QWidget& widget, QSize size = {1160, 780});
    /// As Ctrl+Z does: takes back the latest change of whoever is signed in.
    void takeBackLatest();

    test::Office office;
    RecordingNavigator navigator;
    ScriptedDialogs dialogs;
    InlineTaskRunner tasks;
    QTemporaryDir folder;
    UserSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Session session;
    StaffNames staff;
    OfficeFacts facts;

private:
    Translations m_translations;
    std::unique_ptr<PageContext> m_context;
};

/// A part of a page by its object name; fails the test and ends it when there is none.
template <class Widget>
Widget& part(const QObject& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr)
        throw std::runtime_error{std::string{"the page has no "} + name};
    return *found;
}

/// Builds the page in Danish and in English, at the least and the usual size, and fails on clipped texts, on widgets that
/// a screen reader cannot name, and when the languages do not differ.
void expectSpeaksBothLanguages(PageTest& test, const std::function<std::unique_ptr<QWidget>()>& build);

}  // namespace fodfaeste
