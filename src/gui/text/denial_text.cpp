#include "app/access/policy.h"
#include "gui/text/status_text.h"

#include <QStringList>

namespace fodfaeste {

QString StatusText::denialOf(Operation operation)
{
    QStringList roles;
    for (const Role role : kRoles)
        if (grants(role, operation))
            roles << of(role);
    return tr("Your role does not give access to this. It is for: %1.").arg(roles.join(QStringLiteral(", ")));
}

}  // namespace fodfaeste
