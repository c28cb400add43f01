#include "app/casefile/case_file_service.h"
#include "app/citizen/citizen_service.h"
#include "base/log.h"
#include "gui/citizen/record_dialog.h"
#include "gui/drafts/drafts_test.h"
#include "support/synthetic_cpr.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// A name, a number and words that stand nowhere else in the world, and everything outside the store that could hold them.
class NoTraces : public DraftsInWindow {
protected:
    NoTraces() { logToFile(folder.file("fodfaeste.log")); }

    void addMarked()
    {
        const PageContext& context = area().context();
        const Citizen citizen{
            {}, Revision::New, cpr, {}, "Mærketfornavn", "Mærketefternavn", 18, "Mærketvej 1", "2200", "00 77 66 55", {}, {}, {},
            {}};
        const auto id = context.services.citizens.registerCitizen(context.session, citizen);
        ASSERT_TRUE(id) << id.error().detail;
        NewCaseFile caseFile;
        caseFile.citizen = *id;
        caseFile.caseworker = context.session.user;
        caseFile.openedOn = context.today();
        ASSERT_TRUE(context.services.caseFiles.open(context.session, caseFile));
    }

    void note(const char* where, const QString& text)
    {
        for (const QString& mark : m_marks)
            EXPECT_FALSE(text.contains(mark, Qt::CaseInsensitive)) << where << " holds " << mark.toStdString();
    }
    void lookAtTitles()
    {
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            note("a window's title", top->windowTitle());
            note("a window's icon text", top->windowIconText());
            note("a window's file path", top->windowFilePath());
            if (top->windowHandle() != nullptr)
                note("the system's title of a window", top->windowHandle()->title());
        }
    }
    void lookAtFiles()
    {
        note("the list of stores", settings.recentStores().join(QLatin1Char{' '}));
        QDirIterator files{QString::fromStdString(folder.path().string()), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories};
        int seenFiles = 0;
        while (files.hasNext()) {
            QFile file{files.next()};
            note("a file's name", file.fileName());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString& mark : m_marks)
                EXPECT_FALSE(bytes.contains(mark.toUtf8())) << file.fileName().toStdString() << " holds " << mark.toStdString();
            ++seenFiles;
        }
        EXPECT_GE(seenFiles, 4) << "store, keys, settings and log";
    }

    const Cpr cpr = test::syntheticCpr(1990y / 1 / 1, 4321);
    const QStringList m_marks{QStringLiteral("Mærketfornavn"),     QStringLiteral("Mærketefternavn"),
                              QStringLiteral("Maerket"),           QStringLiteral("Mærketvej"),
                              QStringLiteral("mærketnotat"),       QStringLiteral("00 77 66 55"),
                              QString::fromStdString(cpr.digits())};
};

TEST_F(NoTraces, OfAnybodyInTitlesLogSettingsFileNamesAndTheListOfStores)
{
    openDemonstration("caseload");
    addMarked();
    press(Qt::Key_K, Qt::ControlModifier);
    type("Mærketfornavn");
    lookAtTitles();
    press(Qt::Key_Return);
    ASSERT_EQ(page(), PageName::Citizen);
    ASSERT_TRUE(seen<QLabel>("titleLabel").text().contains(QStringLiteral("Mærketfornavn"))) << "the page itself shows the name";
    lookAtTitles();

    seen<QPushButton>("editButton").click();
    QCoreApplication::processEvents();
    lookAtTitles();
    window->findChild<RecordDialog*>()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window->activateWindow();
    QCoreApplication::processEvents();
    press(Qt::Key_N, Qt::ControlModifier);
    type("mærketnotat om ingenting");
    lookAtTitles();
    pause();
    lookAtFiles();

    lock();
    lookAtTitles();
    lookAtFiles();
    unlockAgain();
    EXPECT_EQ(seen<NoteEdit>("noteEdit").toPlainText(), QString::fromUtf8("mærketnotat om ingenting"));
    writeLog(LogLevel::Warning, "something went wrong", {{"count", 1}});
    window->close();
    QCoreApplication::processEvents();
    lookAtTitles();
    lookAtFiles();
}

TEST_F(NoTraces, AreFoundByThisTestWhereThereAreSome)
{
    QFile leak{QString::fromStdString(folder.file("leak.txt"))};
    ASSERT_TRUE(leak.open(QIODevice::WriteOnly));
    leak.write(QStringLiteral("xx Mærketvej yy").toUtf8());
    leak.close();
    QFile again{leak.fileName()};
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_TRUE(again.readAll().contains(m_marks[3].toUtf8()));
}

}  // namespace

}  // namespace fodfaeste
