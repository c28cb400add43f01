#include "gui/calendar/calendar_actions.h"

#include "app/task/task_service.h"
#include "gui/text/plain_text.h"
#include "reports/calendar_file.h"

#include <fstream>

namespace fodfaeste {

namespace {

Status writeCalendar(const std::vector<CalendarAppointment>& appointments, const std::string& word, Instant now,
                     const std::string& path)
{
    std::vector<CalendarEntry> entries;
    for (const CalendarAppointment& each : appointments)
        entries.push_back(
            {"opgave-" + std::to_string(each.task.value()) + "@fodfaeste.invalid", word + " " + each.initials, each.day});
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file << calendarFile(entries, now) << std::flush;
    return file ? Status{Done{}} : Status{Error{ErrorCode::FileUnwritable, "file", "the file cannot be written"}};
}

}  // namespace

void CalendarActions::save(const PageContext& context, std::vector<TaskId> tasks)
{
    if (tasks.empty()) {
        context.navigator.toast(tr("There is no task with a day to put in a calendar."));
        return;
    }
    const auto write = [&service = context.services.tasks, session = context.session, ids = std::move(tasks),
                        word = toUtf8(tr("Appointment")),
                        now = context.services.clock.now()](const std::string& path, Progress&) -> Status {
        const auto appointments = service.appointments(session, ids);
        return appointments ? writeCalendar(*appointments, word, now, path) : Status{appointments.error()};
    };
    context.navigator.exportFile({tr("Calendar file"), tr("appointments"), tr("Calendar (*.ics)"), QStringLiteral("ics"), write});
}

}  // namespace fodfaeste
