// The screen turned to a citizen. The store is closed before the first word is shown: no name, no note and no message of
// anybody can come up, and the way back is the passphrase.
#include "gui/client_view/client_view.h"
#include "gui/main_window.h"
#include "gui/shell/sitting.h"
#include "gui/shell/work_area.h"
#include "gui/start/start_page.h"

#include <QStackedWidget>

namespace fodfaeste {

void MainWindow::showToClient(CitizenId citizen, const CitizenPlan& plan)
{
    if (!m_sitting)
        return;
    m_return = Return{m_sitting->facts.path, m_sitting->session.user, citizen};
    const Date today = m_area->context().today();
    lock();
    m_clientView = new ClientView{m_stack};
    // Queued: it goes away while its own key is still being handled.
    connect(m_clientView, &ClientView::leaveWanted, this, &MainWindow::leaveClientView, Qt::QueuedConnection);
    m_stack->addWidget(m_clientView);
    m_stack->setCurrentWidget(m_clientView);
    m_clientView->showPlan(plan, today);
    // A screen that nobody comes back to shows nobody's plan all evening.
    m_lockWatch.start();
}

void MainWindow::leaveClientView()
{
    if (m_clientView == nullptr)
        return;
    m_lockWatch.stop();
    m_clientView->clear();
    m_stack->removeWidget(m_clientView);
    m_clientView->setParent(nullptr);
    m_clientView->deleteLater();
    m_clientView = nullptr;
    m_stack->setCurrentWidget(m_start);
    m_start->showUnlock(m_return ? m_return->store : QString{});
}

void MainWindow::returnFromClient()
{
    const std::optional<Return> back = std::exchange(m_return, std::nullopt);
    if (back && back->store == m_sitting->facts.path && back->user == m_sitting->session.user)
        m_area->openCitizen(back->citizen);
}

}  // namespace fodfaeste
