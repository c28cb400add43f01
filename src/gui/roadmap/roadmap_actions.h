#pragma once

#include "app/citizen/citizen_service.h"
#include "app/roadmap/roadmap_view.h"
#include "gui/page_context.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

class QWidget;

namespace fodfaeste {

class RoadmapWindow;

/// What can be done about somebody's release from anywhere: each opens the form for it, or says why not.
class RoadmapActions {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::RoadmapActions)

public:
    /// The roadmap, or the form that starts one where there is none.
    static void open(const PageContext& context, QWidget* parent, CitizenId citizen);
    static void handOver(const PageContext& context, QWidget* parent, CitizenId citizen);
    static void releasedNow(const PageContext& context, QWidget* parent, CitizenId citizen);

private:
    /// Somebody with an open case, and their roadmap if it runs.
    struct Subject {
        CitizenPageData page;
        CaseFileId caseFile;
        std::optional<RoadmapView> view;
    };
    using Then = std::function<void(const Subject& subject)>;

    static void fetch(const PageContext& context, QWidget* parent, CitizenId citizen, Then then);
    static RoadmapWindow* show(const PageContext& context, QWidget* parent, const Subject& subject);
    static void start(const PageContext& context, QWidget* parent, const Subject& subject);
};

}  // namespace fodfaeste
