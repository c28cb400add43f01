#pragma once

#include "gui/page_context.h"
#include "gui/sharing/disclose_dialog.h"
#include "gui/widgets/safety_strip.h"

#include <QCoreApplication>

class QWidget;

namespace fodfaeste {

/// Sharing from the citizen's page: a note, or the window with consents and disclosures.
class SharingActions {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::SharingActions)

public:
    static void disclose(const PageContext& context, QWidget* parent, const DiscloseDialog::Subject& subject,
                         const SafetyStrip::Facts& whose);
    static void open(const PageContext& context, QWidget* parent, CitizenId citizen, const SafetyStrip::Facts& whose);
};

}  // namespace fodfaeste
