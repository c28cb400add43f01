#pragma once

#include "app/roadmap/roadmap_view.h"
#include "gui/citizen/record_dialog.h"

#include <functional>
#include <map>
#include <memory>

namespace fodfaeste {

namespace Ui {
class BatonDialog;
}  // namespace Ui

/// Who is to be responsible: the receiver of a baton, or whoever sees to a topic. Colleagues and people named before are offered
/// while typing.
class BatonDialog : public RecordDialog {
    Q_OBJECT

public:
    /// What is done with the person when it is saved, away from the window.
    using Save = std::function<Status(const AgencyPerson& person)>;

    BatonDialog(const PageContext& context, const RoadmapView& view, const SafetyStrip::Facts& whose, QWidget* parent);
    /// For a hand-over, or for a topic with whom it has now.
    void setUse(const QString& heading, const QString& saveWord, const AgencyPerson& now, Save save);
    ~BatonDialog() override;

protected:
    void save() override;

private:
    void offerPeople(const RoadmapView& view);
    void takeKnown(const QString& name);

    std::map<QString, AgencyPerson> m_known;
    Save m_saveWork;
    std::unique_ptr<Ui::BatonDialog> m_ui;
};

}  // namespace fodfaeste
