#include "gui/case_system/not_transferred_page.h"

#include "app/case_system/case_system_service.h"
#include "app/contact/contact_service.h"
#include "gui/case_system/not_transferred_model.h"
#include "gui/casefile/case_table.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/timeline_model.h"
#include "gui/citizen/timeline_view.h"
#include "gui/support/page_test.h"
#include "gui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class NotTransferredTest : public PageTest {
protected:
    NotTransferredTest()
    {
        auto first = office.citizen("Yasmin", "El-Khatib").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
        yasmin = first.id();
        old = first.contact("2013-01-03T10:00", Attendance::Attended, Assessment::Positive).note("Vil på FGU.").contactId();
        auto second = office.citizen("Omar", "Hassan").caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
        recent = second.contact("2013-01-10T14:30").note("Aftalt praktik.").contactId();
        signInAs(office.caseworker);
        QGuiApplication::clipboard()->clear();
    }

    static const NotTransferredModel& rows(const QWidget& page)
    {
        return *page.findChild<NotTransferredModel*>();
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }
    /// As the window does after something has changed.
    void follow(Page& page)
    {
        if (!navigator.changed.empty())
            page.refresh();
        navigator.changed.clear();
    }

    CitizenId yasmin;
    ContactId old;
    ContactId recent;
};

TEST_F(NotTransferredTest, ListsTheOldestFirstWithItsAgeAndABadge)
{
    NotTransferredPage page{context()};
    show(page);

    ASSERT_EQ(rows(page).count(), 2);
    EXPECT_EQ(rows(page).rowAt(0)->note.contact.id, old);
    EXPECT_EQ(rows(page).index(0, NotTransferredModel::Age).data().toString(), QStringLiteral("12 dage"));
    ASSERT_FALSE(navigator.badges.empty());
    EXPECT_EQ(navigator.badges.back().page, PageName::NotTransferred);
    EXPECT_EQ(navigator.badges.back().count, 2);
    const QAbstractItemModelTester tester{const_cast<NotTransferredModel*>(&rows(page)),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
}

TEST_F(NotTransferredTest, CopiesWithOneKeyAndGoesOnToTheNext)
{
    NotTransferredPage page{context()};
    show(page);
    page.activateWindow();
    page.setFocusToStart();
    QCoreApplication::processEvents();

    QTest::keyClick(&part<CaseTable>(page, "noteView"), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    follow(page);

    EXPECT_TRUE(copied().contains(QStringLiteral("Vil på FGU.")));
    EXPECT_TRUE(copied().startsWith(QStringLiteral("03.01.2013 kl. 10:00\nMøde, gennemført")));
    EXPECT_FALSE(copied().contains(QStringLiteral("Yasmin")));
    EXPECT_FALSE(copied().contains(QStringLiteral("ositiv")));
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), "secret");
    ASSERT_EQ(rows(page).count(), 1);
    EXPECT_EQ(part<CaseTable>(page, "noteView").currentIndex().row(), 0);

    QTest::keyClick(&part<CaseTable>(page, "noteView"), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    follow(page);
    EXPECT_TRUE(copied().contains(QStringLiteral("Aftalt praktik.")));
    EXPECT_TRUE(part<EmptyState>(page, "emptyState").isVisible());
}

TEST_F(NotTransferredTest, SpaceMarksByHandAndIsTakenBack)
{
    NotTransferredPage page{context()};
    show(page);
    page.setFocusToStart();

    QTest::keyClick(&part<CaseTable>(page, "noteView"), Qt::Key_Space);
    follow(page);

    EXPECT_EQ(rows(page).count(), 1);
    EXPECT_TRUE(copied().isEmpty());
    takeBackLatest();
    page.refresh();
    EXPECT_EQ(rows(page).count(), 2);
}

TEST_F(NotTransferredTest, ARestrictedNoteIsCopiedOnlyAfterAQuestion)
{
    ContactId restricted;
    office.write([&](Transaction& tx) {
        ContactEvent contact = *tx.contacts().find(old);
        contact.at.day = 2013y / 1 / 1;
        restricted = tx.contacts().add(contact);
        tx.contacts().addNote({restricted, 1, "Fortroligt.", "", office.caseworker.user, office.clock().now(), true});
    });
    NotTransferredPage page{context()};
    show(page);

    part<QPushButton>(page, "copyButton").click();
    EXPECT_EQ(dialogs.asked().size(), 1);
    EXPECT_TRUE(copied().isEmpty());

    dialogs.willConfirm();
    part<QPushButton>(page, "copyButton").click();
    EXPECT_TRUE(copied().contains(QStringLiteral("Fortroligt.")));
}

TEST_F(NotTransferredTest, TheTimelineSaysWhatIsTransferredAndWhatWasCorrectedSince)
{
    CitizenPage page{context()};
    page.showCitizen(yasmin);
    show(page);
    page.activateWindow();
    page.setFocusToStart();
    QCoreApplication::processEvents();
    const auto mark = [&page] {
        const auto& timeline = *part<TimelineView>(page, "timelineView").timeline();
        for (int row = 0; row < timeline.rowCount(); ++row)
            if (timeline.entryAt(row) != nullptr && timeline.entryAt(row)->contact)
                return timeline.entryAt(row)->mark;
        return QString{};
    };
    EXPECT_TRUE(mark().isEmpty());

    QTest::keyClick(&part<TimelineView>(page, "timelineView"), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    follow(page);
    EXPECT_TRUE(copied().contains(QStringLiteral("Vil på FGU."))) << "one's own latest, when nothing is chosen";
    EXPECT_TRUE(mark().startsWith(QStringLiteral("overført"))) << mark().toStdString();

    ASSERT_TRUE(office.services().contacts.correctNote(office.caseworker, old, "Vil på HF.", "hørt forkert"));
    page.refresh();
    EXPECT_TRUE(mark().startsWith(QStringLiteral("rettet siden"))) << mark().toStdString();
}

TEST_F(NotTransferredTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<NotTransferredPage>(context()); });
}

}  // namespace

}  // namespace fodfaeste
