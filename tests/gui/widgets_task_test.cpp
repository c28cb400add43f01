#include "gui/dialogs.h"
#include "gui/tasks/inline_task_runner.h"
#include "gui/tasks/worker_task_runner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/progress_strip.h"
#include "gui/widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>

namespace fodfaeste {

namespace {

constexpr int kPatience = 3000;

Button* buttonNamed(const QWidget& window, const QString& text)
{
    for (Button* button : window.findChildren<Button*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QDialog* openDialog(const QWidget& window)
{
    const auto dialogs = window.findChildren<QDialog*>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

}  // namespace

TEST(WorkerTaskRunner, WorksAwayFromTheWindowAndAnswersOnIt)
{
    WorkerTaskRunner tasks;
    QObject page;
    QThread* worked = nullptr;
    QThread* answered = nullptr;

    tasks.run(
        &page,
        [&worked] {
            worked = QThread::currentThread();
            return std::make_unique<int>(7);
        },
        [&answered](std::unique_ptr<int> answer) {
            EXPECT_EQ(*answer, 7);
            answered = QThread::currentThread();
        });

    EXPECT_TRUE(QTest::qWaitFor([&] { return answered != nullptr; }, kPatience));
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_NE(worked, answered);
}

TEST(WorkerTaskRunner, DropsTheAnswerOfAPageThatIsGone)
{
    WorkerTaskRunner tasks;
    auto page = std::make_unique<QObject>();
    QObject other;
    bool answered = false;
    bool followed = false;

    tasks.run(
        page.get(), [] { return 1; }, [&answered](int) { answered = true; });
    page.reset();
    tasks.run(
        &other, [] {}, [&followed] { followed = true; });

    EXPECT_TRUE(QTest::qWaitFor([&] { return followed; }, kPatience));
    EXPECT_FALSE(answered);
}

TEST(WorkerTaskRunner, TellsHowFarALongTaskIs)
{
    WorkerTaskRunner tasks;
    QObject page;
    std::atomic<bool> go{false};
    bool done = false;
    TaskWatch* watch = tasks.runLong(
        &page,
        [&go](Progress& progress) {
            progress.advanced(30, 100);
            while (!go)
                QThread::msleep(1);
            return 30;
        },
        [&done](int) { done = true; });
    const QSignalSpy advanced{watch, &TaskWatch::advanced};

    EXPECT_TRUE(QTest::qWaitFor([&] { return advanced.count() > 0; }, kPatience));
    EXPECT_EQ(advanced.first().at(0).toULongLong(), 30U);
    go = true;
    EXPECT_TRUE(QTest::qWaitFor([&] { return done; }, kPatience));
}

TEST(WorkerTaskRunner, LearnsThatTheUserStoppedIt)
{
    WorkerTaskRunner tasks;
    QObject page;
    bool sawCancel = false;
    TaskWatch* watch = tasks.runLong(
        &page,
        [](Progress& progress) {
            while (!progress.cancelled())
                QThread::msleep(1);
            return true;
        },
        [&sawCancel](bool cancelled) { sawCancel = cancelled; });

    watch->cancel();

    EXPECT_TRUE(QTest::qWaitFor([&] { return sawCancel; }, kPatience));
}

TEST(InlineTaskRunner, AnswersAtOnce)
{
    InlineTaskRunner tasks;
    QObject page;
    int answer = 0;

    TaskWatch* watch = tasks.runLong(
        &page,
        [](Progress& progress) {
            progress.advanced(1, 1);
            return 5;
        },
        [&answer](int given) { answer = given; });

    EXPECT_EQ(answer, 5);
    EXPECT_TRUE(watch->isFinished());
}

TEST(ProgressStrip, ShowsALongTaskAndHidesWhenItIsDone)
{
    ProgressStrip strip;
    QObject page;
    auto* task = new TaskWatch{&page};
    strip.setDelay(10);

    strip.watch(task, QStringLiteral("Importing"));
    EXPECT_FALSE(strip.isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return strip.isVisible(); }, kPatience));

    task->state()->total = 200;
    task->state()->done = 50;
    const auto* bar = strip.findChild<QProgressBar*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->value() * 4 == bar->maximum(); }, kPatience));

    task->finish();
    EXPECT_FALSE(strip.isVisible());
}

TEST(ProgressStrip, StopsTheTask)
{
    ProgressStrip strip;
    QObject page;
    auto* task = new TaskWatch{&page};
    strip.watch(task, QStringLiteral("Importing"));

    strip.findChild<Button*>(QStringLiteral("cancelTaskButton"))->click();

    EXPECT_TRUE(task->isCancelled());
}

TEST(ProgressStrip, IgnoresATaskThatIsDoneAlready)
{
    InlineTaskRunner tasks;
    ProgressStrip strip;
    strip.setDelay(0);

    strip.watch(tasks.runLong(
                    &strip, [](Progress&) { return 1; }, [](int) {}),
                QStringLiteral("Importing"));
    QTest::qWait(20);

    EXPECT_FALSE(strip.isVisible());
}

TEST(Toast, OffersToRegretAndGoesByItself)
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Toast toast{&window};
    int undone = 0;

    toast.offer(QStringLiteral("Saved"), QStringLiteral("Undo"), [&undone] { ++undone; });
    EXPECT_TRUE(toast.isVisible());
    EXPECT_TRUE(window.rect().contains(toast.geometry()));
    toast.findChild<Button*>(QStringLiteral("toastActionButton"))->click();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast.isVisible());

    toast.setDuration(20);
    toast.tell(QStringLiteral("Copied"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !toast.isVisible(); }, kPatience));
    EXPECT_EQ(undone, 1);
}

TEST(WindowDialogs, ConfirmsWithTheVerbOnTheButton)
{
    QWidget window;
    window.show();
    WindowDialogs dialogs{&window};
    int confirmed = 0;
    const Question question{QStringLiteral("Delete the note?"), QStringLiteral("It cannot be undone."), QStringLiteral("Delete"),
                            Weight::Destructive};

    dialogs.confirm(question, [&confirmed] { ++confirmed; });
    EXPECT_FALSE(buttonNamed(*openDialog(window), QStringLiteral("Delete"))->isDefault());
    buttonNamed(*openDialog(window), QStringLiteral("Delete"))->click();

    EXPECT_EQ(confirmed, 1);
}

TEST(WindowDialogs, DoesNothingWhenTheUserCancels)
{
    QWidget window;
    window.show();
    WindowDialogs dialogs{&window};
    int confirmed = 0;

    dialogs.confirm({QStringLiteral("Close?"), {}, QStringLiteral("Close"), Weight::Ordinary}, [&confirmed] { ++confirmed; });
    QTest::keyClick(openDialog(window), Qt::Key_Escape);

    EXPECT_EQ(confirmed, 0);
}

TEST(WindowDialogs, WaitsForAReasonWorthTheName)
{
    QWidget window;
    window.show();
    WindowDialogs dialogs{&window};
    QString given;
    dialogs.askForReason({QStringLiteral("Full CPR"), {}, QStringLiteral("Reason"), QStringLiteral("Export"), 3},
                         [&given](const QString& reason) { given = reason; });
    auto* edit = openDialog(window)->findChild<QLineEdit*>(QStringLiteral("reasonEdit"));
    Button* action = buttonNamed(*openDialog(window), QStringLiteral("Export"));

    QTest::keyClicks(edit, QStringLiteral("  a "));
    EXPECT_FALSE(action->isEnabled());
    QTest::keyClicks(edit, QStringLiteral("udit"));
    action->click();

    EXPECT_EQ(given, QStringLiteral("a udit"));
}

}  // namespace fodfaeste
