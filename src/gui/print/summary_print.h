#pragma once

#include "gui/page_context.h"

#include <QCoreApplication>

class QWidget;

namespace fodfaeste {

/// The summary of a citizen on paper: asks for the data (a line in the trail) and shows the preview.
class SummaryPrint {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::SummaryPrint)

public:
    static void preview(const PageContext& context, QWidget* parent, CitizenId citizen);
};

}  // namespace fodfaeste
