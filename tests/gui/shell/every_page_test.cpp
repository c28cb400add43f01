#include "gui/page.h"
#include "gui/shell/page_factory.h"
#include "gui/support/accessible.h"
#include "gui/support/page_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

class EveryPageTest : public PageTest {
protected:
    EveryPageTest() { signInAs(office.teamLead); }

    CitizenId somebody()
    {
        return office.citizen("Amir", "Karimi")
            .livesIn(9)
            .caseFile("krimi", std::chrono::year{2012} / 3 / 1)
            .with(office.teamLead)
            .contact("2012-11-02T10:00")
            .note("Vil gerne på FGU.")
            .id();
    }
};

/// Whether Tab ought to stop there: it can be seen, takes the keyboard, and is no part of another widget.
bool isStop(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           widget.focusProxy() == nullptr && !widget.objectName().startsWith(QStringLiteral("qt_"));
}

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

/// Where Tab goes from the start of the page until it comes round.
QSet<const QWidget*> stopsOf(QWidget& page)
{
    constexpr int kMostStops = 400;
    constexpr int kMostParts = 4;  // a date has three
    QSet<const QWidget*> reached;
    int parts = 0;
    for (int press = 0; press < kMostStops; ++press) {
        QWidget* here = QApplication::focusWidget();
        if (here == nullptr || !page.isAncestorOf(here))
            break;
        reached.insert(here);
        QTest::keyClick(here, Qt::Key_Tab);
        const bool isStill = QApplication::focusWidget() == here;
        parts = isStill ? parts + 1 : 0;
        if (parts > kMostParts)
            ADD_FAILURE() << "Tab does not leave " << nameOf(*here).toStdString();
        if (parts > kMostParts || (!isStill && reached.contains(QApplication::focusWidget())))
            break;
    }
    return reached;
}

}  // namespace

TEST_F(EveryPageTest, IsThereForEveryNameAndTellsAScreenReaderWhatItsPartsAre)
{
    const CitizenId amir = somebody();
    for (const PageName name : kPageNames) {
        for (const Language language : {Language::Danish, Language::English}) {
            SCOPED_TRACE(wordOf(name).toStdString());
            speak(language);
            const std::unique_ptr<Page> page{makePage(name, context(), nullptr)};
            ASSERT_NE(page, nullptr);
            if (name == PageName::Citizen)
                page->showCitizen(amir);
            show(*page);
            expectAccessible(*page);
        }
    }
}

TEST_F(EveryPageTest, IsWalkedByTabFromEndToEnd)
{
    const CitizenId amir = somebody();
    for (const PageName name : kPageNames) {
        SCOPED_TRACE(wordOf(name).toStdString());
        const std::unique_ptr<Page> page{makePage(name, context(), nullptr)};
        if (name == PageName::Citizen)
            page->showCitizen(amir);
        show(*page, {1300, 900});
        QApplication::setActiveWindow(page.get());
        QWidget* first = page->nextInFocusChain();
        while (first != page.get() && !isStop(*first))
            first = first->nextInFocusChain();
        ASSERT_NE(first, page.get()) << "nothing takes the keyboard";
        first->setFocus(Qt::TabFocusReason);

        const QSet<const QWidget*> reached = stopsOf(*page);
        for (const QWidget* widget : page->findChildren<QWidget*>())
            EXPECT_TRUE(!isStop(*widget) || reached.contains(widget)) << nameOf(*widget).toStdString() << " is not reached";
    }
}

TEST_F(EveryPageTest, LetsNothingBePressedThatTheKeyboardCannotReach)
{
    const CitizenId amir = somebody();
    for (const PageName name : kPageNames) {
        SCOPED_TRACE(wordOf(name).toStdString());
        const std::unique_ptr<Page> page{makePage(name, context(), nullptr)};
        if (name == PageName::Citizen)
            page->showCitizen(amir);
        show(*page, {1300, 900});
        for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            // A figure that is only read, and keys that are the same for all, are buttons that do nothing.
            const bool isRead =
                button->objectName() == QStringLiteral("key_") || button->objectName() == QStringLiteral("presentCard");
            const bool isOwn =
                !isRead && !button->objectName().startsWith(QStringLiteral("qt_")) && !button->objectName().isEmpty();
            const bool isOpen = isOwn && button->isVisible() && button->isEnabled();
            EXPECT_TRUE(!isOpen || (button->focusPolicy() & Qt::TabFocus) != 0) << nameOf(*button).toStdString();
        }
    }
}

}  // namespace fodfaeste
