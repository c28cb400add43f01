#pragma once

#include "gui/page_context.h"

#include <QCoreApplication>
#include <QObject>

namespace fodfaeste {

/// The words around pinning.
class PinText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::PinText)

public:
    static QString of(const QString& name, bool isPinned);
};

/// Pins the case for whoever is signed in, or takes the pin out, and says which.
void turnPin(const PageContext& context, QObject* receiver, CitizenId citizen, const QString& name);

}  // namespace fodfaeste
