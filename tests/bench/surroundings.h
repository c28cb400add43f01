#pragma once

#include "app/user/user_service.h"
#include "bench/bench_office.h"
#include "gui/page_context.h"
#include "gui/settings/user_settings.h"
#include "gui/support/recording_navigator.h"
#include "gui/support/scripted_dialogs.h"
#include "gui/tasks/inline_task_runner.h"
#include "gui/tasks/worker_task_runner.h"
#include "gui/text/staff_names.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>

namespace fodfaeste::bench {

/// The size of a page in the window as it first opens.
inline constexpr QSize kPageSize{1160, 780};

/// Does work on the worker thread as the window does, or at once where what the worker takes is to be part of the figure.
class SwitchedTaskRunner final : public TaskRunner {
public:
    void doAtOnce(bool atOnce) { m_atOnce = atOnce; }

protected:
    void post(QObject* receiver, std::function<void()> work, std::function<void()> then) override
    {
        const auto asGiven = [&then] { return [then = std::move(then)] { then(); }; };
        if (m_atOnce)
            m_inline.run(receiver, std::move(work), asGiven());
        else
            m_worker.run(receiver, std::move(work), asGiven());
    }

private:
    bool m_atOnce = true;
    InlineTaskRunner m_inline;
    WorkerTaskRunner m_worker;
};

/// A page's surroundings, as the window gives them.
class Surroundings {
public:
    Surroundings(Services& services, const Session& session, const std::string& path)
        : m_session{session}
        , m_staff{orThrow(services.users.staff(session))}
        , m_facts{StoreKind::Trial, QString::fromStdString(path), std::nullopt}
        , m_context{services, m_session, m_tasks, m_dialogs, m_navigator, m_settings, m_staff, m_facts}
    {}

    const PageContext& context() const { return m_context; }
    SwitchedTaskRunner& tasks() { return m_tasks; }

private:
    QTemporaryDir m_folder;
    UserSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    SwitchedTaskRunner m_tasks;
    ScriptedDialogs m_dialogs;
    RecordingNavigator m_navigator;
    Session m_session;
    StaffNames m_staff;
    OfficeFacts m_facts;
    PageContext m_context;
};

/// Shows a widget for the first time and waits until it has been painted.
void showPainted(QWidget& widget);
/// Does something that changes what the window shows, and waits until the change has been painted. Throws when nothing is.
void doPainted(QWidget& widget, const std::function<void()>& action);

}  // namespace fodfaeste::bench
