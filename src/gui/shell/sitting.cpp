#include "gui/shell/sitting.h"

#include "gui/text/plain_text.h"

namespace fodfaeste {

Sitting::Sitting(const EnteredStore& entered)
    : workplace{entered.workplace}
    , session{entered.session}
    , staff{entered.staff}
    , facts{entered.workplace->kind(), toQString(entered.path), std::nullopt}
{
    if (facts.kind == StoreKind::Demonstration)
        facts.demonstrationDay = workplace->clock().today();
}

}  // namespace fodfaeste
