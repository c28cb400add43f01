#include "gui/search/pin.h"

#include "app/personal/personal_case_service.h"
#include "gui/keys/key_map.h"
#include "gui/text/error_text.h"

namespace fodfaeste {

QString PinText::of(const QString& name, bool isPinned)
{
    return isPinned ? tr("%1 is pinned. Find your pinned cases with %2.").arg(name, capsOf(keysOf(KeyAction::RecentCitizens)))
                    : tr("%1 is no longer pinned.").arg(name);
}

void turnPin(const PageContext& context, QObject* receiver, CitizenId citizen, const QString& name)
{
    const auto turn = [&cases = context.services.personalCases, session = context.session, citizen] {
        return cases.turnPin(session, citizen);
    };
    context.tasks.run(receiver, turn, [&context, name](const Result<bool>& isPinned) {
        context.navigator.toast(isPinned ? PinText::of(name, *isPinned) : ErrorText::of(isPinned.error()));
    });
}

}  // namespace fodfaeste
