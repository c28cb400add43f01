// The citizen's roadmap, as a card among the others: how far it is, who holds it, and the way to all of it.
#include "gui/citizen/citizen_page.h"
#include "gui/keys/key_map.h"
#include "gui/roadmap/roadmap_actions.h"
#include "gui/roadmap/roadmap_text.h"
#include "ui_citizen_page.h"

namespace fodfaeste {

void CitizenPage::showRoadmap(const std::optional<RoadmapView>& view)
{
    const bool isShown = m_context.may(Operation::ReadRoadmap) && m_page && m_page->currentCase;
    m_ui->roadmapCard->setVisible(isShown);
    m_ui->roadmapCard->setTitle(tr("Roadmap"));
    if (!isShown)
        return;
    RecordRow::Words words;
    words.icon = QStringLiteral("footprints");
    if (view && view->roadmap.isOpen()) {
        words.title = RoadmapText::release(view->roadmap);
        words.line = RoadmapText::baton(*view, m_context.today());
        words.lineTone = view->baton.isRed() ? ToneKind::Bad : ToneKind::Neutral;
        words.chip = QStringLiteral("%1/%2").arg(view->readiness.answered).arg(view->readiness.asked);
        words.chipTone = view->isRed() ? ToneKind::Bad : view->readiness.isReady() ? ToneKind::Ok : ToneKind::Info;
    } else {
        words.title = tr("Start a roadmap (%1)").arg(capsOf(KeyAction::StartRoadmap));
        words.line = tr("No roadmap. It begins long before the release.");
    }
    m_ui->roadmapList->setRows({words});
}

}  // namespace fodfaeste
