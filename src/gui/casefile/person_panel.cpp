#include "gui/casefile/person_panel.h"

#include "gui/citizen/person_text.h"
#include "gui/citizen/task_actions.h"
#include "gui/citizen/timeline_delegate.h"
#include "gui/citizen/timeline_model.h"
#include "gui/citizen/timeline_text.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/flow_layout.h"
#include "ui_person_panel.h"

#include <QTimer>

namespace fodfaeste {

namespace {

constexpr int kContacts = 12;
constexpr int kRestMilliseconds = 180;
constexpr int kFewLines = 3;
constexpr int kAvatar = 48;

}  // namespace

PersonPanel::PersonPanel(QWidget* parent)
    : QWidget{parent}
    , m_ui{std::make_unique<Ui::PersonPanel>()}
    , m_timeline{new TimelineModel{this}}
    , m_rest{new QTimer{this}}
{
    m_ui->setupUi(this);
    setFixedWidth(metrics::kPersonPanelWidth);
    m_ui->avatar->setDiameter(kAvatar);
    new FlowLayout{m_ui->chipsRoom, metrics::kSpace8};
    m_ui->caseworkerRow->setIconName(QStringLiteral("user-round"));
    m_ui->facilityRow->setIconName(QStringLiteral("building-2"));
    m_ui->phoneRow->setIconName(QStringLiteral("phone"));
    m_ui->timelineView->setModel(m_timeline);
    m_ui->timelineView->timelineDelegate()->setFewLines(kFewLines);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &PersonPanel::fetch);
    connect(m_ui->doneButton, &Button::clicked, this, &PersonPanel::settleNextStep);
    connect(m_ui->openButton, &Button::clicked, this, [this] {
        if (m_citizen)
            Q_EMIT openWanted(*m_citizen);
    });
    showPerson(std::nullopt);
}

PersonPanel::~PersonPanel() = default;

void PersonPanel::setContext(const PageContext& context)
{
    m_context = &context;
}

void PersonPanel::showPerson(std::optional<CitizenId> citizen)
{
    if (citizen && citizen == m_citizen)
        return;
    m_citizen = citizen;
    ++m_latestFetch;
    m_rest->stop();
    if (!citizen)
        showNothing(tr("Nobody chosen"), tr("Choose a case in the list to see the next step and the latest contacts."));
    else if (!isHidden())
        m_rest->start();
}

void PersonPanel::refresh()
{
    if (m_citizen && !isHidden())
        fetch();
}

void PersonPanel::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_citizen)
        refresh();
    else
        showNothing(tr("Nobody chosen"), tr("Choose a case in the list to see the next step and the latest contacts."));
}

void PersonPanel::fetch()
{
    if (!m_citizen || m_context == nullptr)
        return;
    const auto ask = [&citizens = m_context->services.citizens, session = m_context->session, citizen = *m_citizen] {
        return Answer{citizens.open(session, citizen), citizens.contacts(session, citizen, std::nullopt, kContacts)};
    };
    m_context->tasks.run(this, ask, [this, thisFetch = ++m_latestFetch](const Answer& answer) {
        if (thisFetch != m_latestFetch)
            return;
        if (answer.page && answer.contacts)
            show(*answer.page, *answer.contacts);
        else
            showNothing(tr("Cannot be shown"), ErrorText::of(answer.page ? answer.contacts.error() : answer.page.error()));
    });
}

void PersonPanel::show(const CitizenPageData& page, const std::vector<ContactWithNote>& contacts)
{
    m_ui->stack->setCurrentWidget(m_ui->personPage);
    showHead(page);
    showChips(page);
    showFacts(page);
    showNextStep(page);
    const Date today = m_context->today();
    const TimelineText words{m_context->staff, today};
    std::vector<TimelineEntry> entries;
    entries.reserve(contacts.size());
    for (const ContactWithNote& contact : contacts)
        entries.push_back(words.contact(contact));
    // What happened before the oldest contact shown is left to the person's own page.
    const bool isAll = contacts.size() < kContacts;
    std::vector<TimelineEntry> events = words.events(page);
    if (!isAll)
        std::erase_if(events, [&entries](const TimelineEntry& event) { return event.at < entries.back().at; });
    m_timeline->reset(std::move(events), std::move(entries), TimelineModel::Rest::None, today);
    m_ui->timelineView->scrollToTop();
}

void PersonPanel::showHead(const CitizenPageData& page)
{
    const QString name = toQString(page.citizen.fullName());
    m_ui->avatar->setName(name);
    m_ui->avatar->setSeed(static_cast<std::size_t>(page.citizen.id.value()));
    m_ui->nameLabel->setText(name);
    m_ui->detailsLabel->setText(PersonText::details(page, m_context->today()));
}

void PersonPanel::showChips(const CitizenPageData& page)
{
    qDeleteAll(m_ui->chipsRoom->findChildren<Chip*>());
    for (const PersonText::ChipWords& words : PersonText::chips(page, m_context->today()))
        m_ui->chipsRoom->layout()->addWidget(new Chip{words.text, words.tone, Chip::Mark::Dot, m_ui->chipsRoom});
}

void PersonPanel::showFacts(const CitizenPageData& page)
{
    const Date today = m_context->today();
    const auto tell = [](FactRow* row, const QString& value) {
        row->setValue(value);
        row->setVisible(!value.isEmpty());
    };
    const CustodyStay* stay = PersonText::currentStay(page, today);
    tell(m_ui->caseworkerRow, m_context->staff.nameOf(PersonText::currentCaseworker(page, today)));
    tell(m_ui->facilityRow, stay != nullptr ? toQString(stay->facility) : QString{});
    tell(m_ui->phoneRow, page.addressIsHidden ? tr("hidden, protected address") : toQString(page.citizen.phone));
}

void PersonPanel::showNextStep(const CitizenPageData& page)
{
    const Date today = m_context->today();
    const std::vector<Task> open = PersonText::openTasks(page, today);
    m_nextStep = open.empty() ? std::nullopt : std::optional{open.front()};
    m_ui->doneButton->setVisible(m_nextStep.has_value());
    m_ui->stepDueLabel->setVisible(m_nextStep.has_value());
    if (!m_nextStep) {
        m_ui->stepLabel->setText(tr("No next step has been agreed."));
        return;
    }
    m_ui->stepLabel->setText(toQString(m_nextStep->text));
    const bool isLate = m_nextStep->due < today;
    const QString day = DateText::brief(m_nextStep->due, today);
    m_ui->stepDueLabel->setText(isLate ? tr("Overdue since %1").arg(day) : tr("By %1").arg(day));
    m_ui->stepDueLabel->setKind(isLate ? Label::Kind::Error : Label::Kind::SubLine);
}

void PersonPanel::settleNextStep()
{
    if (m_nextStep && m_citizen && m_context != nullptr)
        TaskActions::settle(*m_context, this, *m_citizen, m_nextStep->id);
}

void PersonPanel::showNothing(const QString& title, const QString& text)
{
    m_ui->emptyState->setIconName(QStringLiteral("user-round"));
    m_ui->emptyState->setTitle(title);
    m_ui->emptyState->setText(text);
    m_ui->stack->setCurrentWidget(m_ui->emptyState);
}

}  // namespace fodfaeste
