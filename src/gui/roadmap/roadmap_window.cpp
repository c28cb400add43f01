#include "gui/roadmap/roadmap_window.h"

#include "app/roadmap/baton_service.h"
#include "app/roadmap/roadmap_service.h"
#include "gui/dialogs.h"
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/navigator.h"
#include "gui/roadmap/baton_dialog.h"
#include "gui/roadmap/move_release_dialog.h"
#include "gui/roadmap/roadmap_models.h"
#include "gui/roadmap/roadmap_step_dialog.h"
#include "gui/roadmap/roadmap_text.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_roadmap_window.h"

#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

RoadmapWindow::RoadmapWindow(const PageContext& context, RoadmapView view, const SafetyStrip::Facts& whose, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_whose{whose}
    , m_view{view}
    , m_steps{new RoadmapStepsModel{this}}
    , m_topics{new RoadmapTopicsModel{this}}
    , m_ui{std::make_unique<Ui::RoadmapWindow>()}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->safetyStrip->setFacts(whose);
    m_ui->messageLabel->hide();
    m_ui->stepView->setModel(m_steps);
    m_ui->stepView->setCellKind(RoadmapStepsModel::Due, CellKind::Date);
    m_ui->stepView->setCellKind(RoadmapStepsModel::State, CellKind::Chip);
    m_ui->stepView->setColumnRoom({{RoadmapStepsModel::Due, 100, 120},
                                   {RoadmapStepsModel::Step, 260, 460},
                                   {RoadmapStepsModel::Who, 110, 150, true},
                                   {RoadmapStepsModel::State, 104, 120}});
    m_ui->topicView->setModel(m_topics);
    m_ui->topicView->setCellKind(RoadmapTopicsModel::Status, CellKind::Chip);
    m_ui->topicView->setColumnRoom(
        {{RoadmapTopicsModel::Topic, 150, 220}, {RoadmapTopicsModel::Status, 130, 170}, {RoadmapTopicsModel::Who, 160, 320}});
    m_ui->stepView->installEventFilter(this);
    m_ui->topicView->installEventFilter(this);
    wire();
    retranslate();
    show(std::move(view));
    m_ui->stepView->setFocus();
}

RoadmapWindow::~RoadmapWindow() = default;

void RoadmapWindow::wire()
{
    connect(m_ui->moveButton, &QAbstractButton::clicked, this, &RoadmapWindow::moveRelease);
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &RoadmapWindow::addStep);
    connect(m_ui->handOverButton, &QAbstractButton::clicked, this, &RoadmapWindow::handOver);
    connect(m_ui->confirmButton, &QAbstractButton::clicked, this, &RoadmapWindow::confirmBaton);
    connect(m_ui->takeButton, &QAbstractButton::clicked, this, &RoadmapWindow::take);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::close);
    connect(new BoundShortcut{KeyAction::HandOverBaton, this}, &QShortcut::activated, this, &RoadmapWindow::handOver);
    const bool mayEdit = m_context.may(Operation::EditRoadmap);
    for (QAbstractButton* button : {m_ui->moveButton, m_ui->addButton})
        button->setEnabled(mayEdit);
}

void RoadmapWindow::refresh()
{
    const auto ask = [&roadmaps = m_context.services.roadmaps, session = m_context.session, id = m_view.roadmap.id] {
        return roadmaps.open(session, id);
    };
    m_context.tasks.run(this, ask, [this](Result<RoadmapView> view) {
        if (view)
            show(std::move(view).value());
    });
}

void RoadmapWindow::show(RoadmapView view)
{
    const int step = m_ui->stepView->currentIndex().row();
    const int topic = m_ui->topicView->currentIndex().row();
    m_view = std::move(view);
    m_steps->setView(m_view, m_context.today());
    m_topics->setTopics(m_view.roadmap.topics);
    const auto& steps = m_view.roadmap.steps;
    const auto next = std::ranges::find_if(steps, [](const RoadmapStep& one) { return !one.isSettled(); });
    const int first = next == steps.end() ? 0 : static_cast<int>(next - steps.begin());
    m_ui->stepView->chooseRow(step >= 0 ? step : first);
    m_ui->topicView->chooseRow(qMax(0, topic));
    m_ui->releaseLabel->setText(tr("Release: %1").arg(RoadmapText::release(m_view.roadmap)));
    m_ui->warningLabel->setText(RoadmapText::warnings(m_view.warnings));
    m_ui->warningLabel->setVisible(!m_view.warnings.empty());
    m_ui->readinessLabel->setText(m_view.overdue > 0
                                      ? QStringLiteral("%1 · %2").arg(RoadmapText::readiness(m_view.readiness),
                                                                      tr("%n steps overdue", nullptr, m_view.overdue))
                                      : RoadmapText::readiness(m_view.readiness));
    m_ui->readinessLabel->setKind(m_view.overdue > 0 ? Label::Kind::Error : Label::Kind::Body);
    showBaton();
}

void RoadmapWindow::showBaton()
{
    const bool mayHand = m_context.may(Operation::HandOverBaton);
    m_ui->batonLabel->setText(RoadmapText::baton(m_view, m_context.today()));
    m_ui->batonLabel->setKind(m_view.baton.isRed() ? Label::Kind::Error : Label::Kind::Body);
    m_ui->handOverButton->setEnabled(mayHand && m_view.roadmap.openOffer() == nullptr);
    m_ui->confirmButton->setVisible(m_view.roadmap.openOffer() != nullptr);
    m_ui->confirmButton->setEnabled(mayHand);
    m_ui->takeButton->setVisible(m_view.roadmap.holder() == nullptr);
    m_ui->takeButton->setEnabled(mayHand);
}

bool RoadmapWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (isKey(key, KeyAction::ConfirmBaton) && m_view.roadmap.openOffer() != nullptr) {
        confirmBaton();
        return true;
    }
    const bool isDone = (watched == m_ui->stepView && actOnStep(key)) || (watched == m_ui->topicView && actOnTopic(key));
    return isDone || QDialog::eventFilter(watched, event);
}

bool RoadmapWindow::actOnStep(const QKeyEvent& event)
{
    const RoadmapStep* step = m_steps->stepAt(m_ui->stepView->currentIndex().row());
    if (step == nullptr)
        return false;
    if (isKey(event, KeyAction::CycleStep) || isKey(event, KeyAction::SettleRow)) {
        setStep(step->state == StepState::Open ? StepState::Done : StepState::Open);
        return true;
    }
    if (event.modifiers() != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_1: setStep(StepState::Open); return true;
    case Qt::Key_2: setStep(StepState::Done); return true;
    case Qt::Key_3: setStep(StepState::NotRelevant); return true;
    default: return false;
    }
}

bool RoadmapWindow::actOnTopic(const QKeyEvent& event)
{
    const TopicEntry* topic = m_topics->topicAt(m_ui->topicView->currentIndex().row());
    if (topic == nullptr)
        return false;
    const int number = event.key() - Qt::Key_1;
    if (isKey(event, KeyAction::ChooseResponsible))
        chooseResponsible();
    else if (isKey(event, KeyAction::CycleStep))
        setTopic(kTopicStatuses[(static_cast<std::size_t>(topic->status) + 1) % (kTopicStatuses.size() - 1)]);
    else if (event.modifiers() == Qt::NoModifier && number >= 0 && number < static_cast<int>(kTopicStatuses.size()))
        setTopic(kTopicStatuses[static_cast<std::size_t>(number)]);
    else
        return false;
    return true;
}

void RoadmapWindow::setStep(StepState state)
{
    const RoadmapStep* step = m_steps->stepAt(m_ui->stepView->currentIndex().row());
    if (step == nullptr || step->state == state)
        return;
    const auto set = [this, id = step->id, state, text = toQString(step->text)](const QString& reason) {
        const auto work = [&roadmaps = m_context.services.roadmaps, session = m_context.session, roadmap = m_view.roadmap.id, id,
                           state, reason = toUtf8(reason)] { return roadmaps.setStep(session, roadmap, id, state, reason); };
        run(work, tr("%1: %2").arg(text, RoadmapText::of(state)));
    };
    if (state == StepState::NotRelevant)
        m_context.dialogs.askForReason(
            {tr("Not relevant"), tr("The step stays in the roadmap with your reason."), tr("Why"), tr("Not relevant")}, set);
    else
        set({});
}

void RoadmapWindow::setTopic(TopicStatus status)
{
    const TopicEntry* now = m_topics->topicAt(m_ui->topicView->currentIndex().row());
    if (now == nullptr || now->status == status)
        return;
    TopicEntry topic = *now;
    topic.status = status;
    topic.reason.clear();
    if (status != TopicStatus::NotRelevant) {
        keepTopic(topic);
        return;
    }
    m_context.dialogs.askForReason(
        {tr("Not relevant"), tr("The topic no longer counts in the readiness."), tr("Why"), tr("Not relevant")},
        [this, topic](const QString& reason) mutable {
            topic.reason = toUtf8(reason);
            keepTopic(topic);
        });
}

void RoadmapWindow::keepTopic(TopicEntry topic)
{
    const QString told = tr("%1: %2").arg(RoadmapText::of(topic.topic), RoadmapText::of(topic.status));
    const auto work = [&roadmaps = m_context.services.roadmaps, session = m_context.session, roadmap = m_view.roadmap.id,
                       topic = std::move(topic)] { return roadmaps.setTopic(session, roadmap, topic); };
    run(work, told);
}

void RoadmapWindow::chooseResponsible()
{
    const TopicEntry* now = m_topics->topicAt(m_ui->topicView->currentIndex().row());
    if (now == nullptr)
        return;
    auto* dialog = new BatonDialog{m_context, m_view, m_whose, this};
    dialog->setUse(tr("Who sees to it: %1").arg(RoadmapText::of(now->topic)), tr("Save"), now->responsible,
                   [&roadmaps = m_context.services.roadmaps, session = m_context.session, roadmap = m_view.roadmap.id,
                    topic = *now](const AgencyPerson& person) -> Status {
                       TopicEntry entry = topic;
                       entry.responsible = person;
                       const auto kept = roadmaps.setTopic(session, roadmap, entry);
                       return kept ? Status{Done{}} : Status{kept.error()};
                   });
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.dataChanged(m_view.citizen);
        refresh();
    });
    dialog->open();
}

void RoadmapWindow::moveRelease()
{
    auto* dialog = new MoveReleaseDialog{m_context, m_view.roadmap, m_whose, this};
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toastDone(tr("The release is moved, and the deadlines with it."));
        m_context.navigator.dataChanged(m_view.citizen);
        refresh();
    });
    dialog->open();
}

void RoadmapWindow::addStep()
{
    auto* dialog = new RoadmapStepDialog{m_context, m_view.roadmap.id, m_whose, this};
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toastDone(tr("The step is added."));
        m_context.navigator.dataChanged(m_view.citizen);
        refresh();
    });
    dialog->open();
}

void RoadmapWindow::handOver()
{
    if (!m_context.may(Operation::HandOverBaton) || m_view.roadmap.openOffer() != nullptr)
        return;
    auto* dialog = new BatonDialog{m_context, m_view, m_whose, this};
    dialog->setUse(tr("Hand the baton on"), tr("Offer it"), {},
                   [&batons = m_context.services.batons, session = m_context.session,
                    id = m_view.roadmap.id](const AgencyPerson& to) -> Status {
                       const auto offered = batons.offer(session, id, to);
                       return offered ? Status{Done{}} : Status{offered.error()};
                   });
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toastDone(tr("Offered. The responsibility stays until it is confirmed."));
        m_context.navigator.dataChanged(m_view.citizen);
        refresh();
    });
    dialog->open();
}

void RoadmapWindow::confirmBaton()
{
    const BatonOffer* offer = m_view.roadmap.openOffer();
    if (offer == nullptr || !m_context.may(Operation::HandOverBaton))
        return;
    const BatonConfirmation yes{offer->to.person, m_context.today(), ConfirmationWay::Phone};
    const auto work = [&batons = m_context.services.batons, session = m_context.session, id = m_view.roadmap.id, yes] {
        return batons.confirm(session, id, yes);
    };
    run(work, tr("Confirmed by %1 by phone today. They are responsible now.").arg(toQString(offer->to.person)));
}

void RoadmapWindow::take()
{
    const auto work = [&batons = m_context.services.batons, session = m_context.session, id = m_view.roadmap.id] {
        return batons.take(session, id);
    };
    run(work, tr("You hold the roadmap now."));
}

void RoadmapWindow::run(const Work& work, const QString& told)
{
    m_context.tasks.run(this, work, [this, told](Result<RoadmapView> view) {
        m_ui->messageLabel->setVisible(!view);
        if (!view) {
            m_ui->messageLabel->setText(ErrorText::of(view.error()));
            return;
        }
        show(std::move(view).value());
        m_context.navigator.toastDone(told);
        m_context.navigator.dataChanged(m_view.citizen);
    });
}

void RoadmapWindow::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Roadmap"));
    m_ui->headingLabel->setText(tr("Roadmap to a good release"));
    m_ui->handOverButton->setToolTip(capsOf(KeyAction::HandOverBaton));
    m_ui->confirmButton->setToolTip(tr("The receiver has said yes by phone today (B)"));
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->setText({});
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::CycleStep), tr("next status"));
    m_ui->footerBar->addKeyHint(QStringLiteral("1–5"), tr("choose status"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::ChooseResponsible), tr("responsible"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::ConfirmBaton), tr("baton confirmed"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Esc"), tr("close"));
}

void RoadmapWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
