#pragma once

#include "app/roadmap/roadmap_view.h"
#include "gui/page_context.h"
#include "gui/widgets/safety_strip.h"

#include <QDialog>

#include <functional>
#include <memory>

class QKeyEvent;

namespace fodfaeste {

namespace Ui {
class RoadmapWindow;
}  // namespace Ui

class RoadmapStepsModel;
class RoadmapTopicsModel;

/// The whole roadmap of one case in a window that leaves the page usable: the release, who holds the baton, the steps with the
/// why of their days, and the topics. Everything is done by keys in its two lists.
class RoadmapWindow : public QDialog {
    Q_OBJECT

public:
    RoadmapWindow(const PageContext& context, RoadmapView view, const SafetyStrip::Facts& whose, QWidget* parent);
    ~RoadmapWindow() override;

    /// Fetches it anew.
    void refresh();
    void handOver();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Work = std::function<Result<RoadmapView>()>;

    void wire();
    void retranslate();
    void show(RoadmapView view);
    void showBaton();
    bool actOnStep(const QKeyEvent& event);
    bool actOnTopic(const QKeyEvent& event);
    void setStep(StepState state);
    void setTopic(TopicStatus status);
    void keepTopic(TopicEntry topic);
    void chooseResponsible();
    void moveRelease();
    void addStep();
    void confirmBaton();
    void take();
    void run(const Work& work, const QString& told);

    const PageContext& m_context;
    SafetyStrip::Facts m_whose;
    RoadmapView m_view;
    RoadmapStepsModel* m_steps;
    RoadmapTopicsModel* m_topics;
    std::unique_ptr<Ui::RoadmapWindow> m_ui;
};

}  // namespace fodfaeste
