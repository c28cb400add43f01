#pragma once

#include "app/view/view_service.h"
#include "gui/casefile/case_table.h"
#include "gui/casefile/caseload_page.h"
#include "gui/casefile/prepared_caseload.h"
#include "gui/lists/filter_chip.h"
#include "gui/lists/list_header.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace fodfaeste {

/// Maria Holm's caseload of four and one case of somebody else's, as a list with a header, driven by keyboard.
class ListPageTest : public PageTest {
protected:
    ListPageTest()
    {
        using namespace std::chrono_literals;
        add("Frederik", "Ågård").contact("2012-11-01T10:00").task("Ring til skolen", 2013y / 1 / 10);
        add("Yasmin", "El-Khatib").contact("2013-01-10T10:00", Attendance::Attended, Assessment::Positive).work(2012y / 8 / 1);
        add("Anton", "Zachariassen").contact("2013-01-12T10:00").task("Søg SU; \"straks\"", 2013y / 1 / 20);
        add("Bo", "Aagaard")
            .contact("2013-01-11T10:00")
            .custody(CustodyKind::Sentence, 2012y / 10 / 1, {}, 2013y / 2 / 1)
            .phone("12345678")
            .protectedUntil(std::nullopt);
        office.citizen("Omar", "Hassan").bornOn(1990y / 3 / 2).caseFile("krimi", 2012y / 2 / 1).with(office.otherCaseworker);
        signInAs(office.caseworker);
    }

    test::PersonBuilder add(const char* given, const char* family)
    {
        using namespace std::chrono_literals;
        return office.citizen(given, family)
            .bornOn(1991y / 3 / 2)
            .livesIn(9)
            .caseFile("krimi", 2012y / 2 / 1)
            .with(office.caseworker);
    }

    static CaseTable& table(const QWidget& page) { return part<CaseTable>(page, "caseloadView"); }
    static ListHeader& header(const QWidget& page) { return part<ListHeader>(page, "listHeader"); }
    static QString viewName(const QWidget& page) { return part<QPushButton>(page, "viewButton").text(); }
    static QString count(const QWidget& page) { return part<QLabel>(page, "countLabel").text(); }
    static QStringList names(const QWidget& page)
    {
        QStringList all;
        for (int row = 0; row < table(page).model()->rowCount(); ++row)
            all << table(page).model()->index(row, static_cast<int>(CaseloadColumn::Name)).data().toString();
        return all;
    }
    static QStringList chips(const QWidget& page)
    {
        QStringList texts;
        for (const FilterChip* chip : page.findChildren<FilterChip*>()) {
            if (chip->isVisible())
                texts << chip->text();
        }
        return texts;
    }
    static QStringList shownHeads(const QWidget& page)
    {
        const QHeaderView& head = *table(page).horizontalHeader();
        QStringList texts;
        for (int place = 0; place < head.count(); ++place) {
            const int section = head.logicalIndex(place);
            if (!table(page).isColumnHidden(section))
                texts << table(page).model()->headerData(section, Qt::Horizontal).toString();
        }
        return texts;
    }

    /// Presses the button by keyboard, and in each menu goes down to the words and presses Enter.
    static void chooseFrom(const QWidget& page, const char* button, const QStringList& words)
    {
        auto& opener = part<QPushButton>(page, button);
        opener.setFocus();
        QTest::keyClick(&opener, Qt::Key_Space);
        QCoreApplication::processEvents();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (const QString& word : words) {
            ASSERT_NE(menu, nullptr) << "no menu with " << word.toStdString();
            for (qsizetype steps = 0; steps <= menu->actions().size() && wordOf(menu->activeAction()) != word; ++steps)
                QTest::keyClick(menu, Qt::Key_Down);
            ASSERT_EQ(wordOf(menu->activeAction()), word);
            ASSERT_TRUE(menu->activeAction()->isEnabled()) << word.toStdString();
            QMenu* inner = menu->activeAction()->menu();
            QTest::keyClick(menu, inner != nullptr ? Qt::Key_Right : Qt::Key_Return);
            QCoreApplication::processEvents();
            menu = inner;
        }
        while (QWidget* left = QApplication::activePopupWidget())
            left->close();
    }
    static QString wordOf(const QAction* action)
    {
        return action == nullptr ? QString{} : action->text().section(QLatin1Char{'\t'}, 0, 0).remove(QLatin1Char{'&'});
    }

    /// Saves what is shown under a name, by Ctrl+S.
    void saveAs(CaseloadPage& page, const char* name)
    {
        dialogs.willGiveReason(QString::fromUtf8(name));
        page.setFocusToStart();
        QTest::keyClick(&table(page), Qt::Key_S, Qt::ControlModifier);
    }
};

}  // namespace fodfaeste
