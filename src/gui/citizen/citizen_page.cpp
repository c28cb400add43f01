#include "gui/citizen/citizen_page.h"

#include "app/access/case_access.h"
#include "app/leisure_job/job_wish_service.h"
#include "app/roadmap/roadmap_service.h"
#include "domain/leisure_job/placement.h"
#include "gui/citizen/access_dialog.h"
#include "gui/citizen/timeline_delegate.h"
#include "gui/citizen/timeline_model.h"
#include "gui/citizen/timeline_text.h"
#include "gui/keys/key_map.h"
#include "gui/roadmap/roadmap_actions.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_citizen_page.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace fodfaeste {

namespace {

constexpr int kFirstContacts = 100;
constexpr int kMoreContacts = 200;
constexpr int kRevealMilliseconds = 30'000;

const QString kAllKinds = QStringLiteral("all");

QString keyOf(TimelineKind kind)
{
    return QStringLiteral("kind%1").arg(static_cast<int>(kind));
}

bool isAboutLeisureJob(const CitizenPageData& page)
{
    const auto current =
        std::ranges::find_if(page.cases, [&page](const CaseFile& caseFile) { return caseFile.id == page.currentCase; });
    return current != page.cases.end() && current->programme == kLeisureJobProgramme;
}

}  // namespace

CitizenPage::CitizenPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::CitizenPage>()}
    , m_timeline{new TimelineModel{this}}
    , m_hideTimer{new QTimer{this}}
    , m_correctAction{new QAction{this}}
    , m_moveAction{new QAction{this}}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->accessState->hide();
    m_ui->rightLabel->hide();
    m_ui->contentRoom->hide();
    m_ui->timelineView->setModel(m_timeline);
    m_hideTimer->setSingleShot(true);
    m_hideTimer->setInterval(kRevealMilliseconds);
    m_ui->pillBar->addPill(kAllKinds, {});
    for (const TimelineKind kind : kTimelineKinds)
        m_ui->pillBar->addPill(keyOf(kind), {});
    m_ui->pillBar->setChecked(kAllKinds);
    setUpCards();
    wire();
    wireLists();
    wireTimeline();
    wirePapers();
    retranslate();
}

CitizenPage::~CitizenPage() = default;

QString CitizenPage::title() const
{
    return m_page ? toQString(m_page->citizen.fullName()) : tr("Citizen");
}

void CitizenPage::wire()
{
    connect(m_hideTimer, &QTimer::timeout, this, &CitizenPage::hideAgain);
    connect(m_ui->revealButton, &QPushButton::clicked, this, &CitizenPage::reveal);
    connect(m_ui->editButton, &QPushButton::clicked, this, &CitizenPage::editFacts);
}

void CitizenPage::wireLists()
{
    connect(m_ui->wishList, &RecordList::opened, this, &CitizenPage::editWish);
    connect(m_ui->roadmapList, &RecordList::opened, this, [this] { RoadmapActions::open(m_context, this, m_citizen); });
    connect(m_ui->stepList, &RecordList::opened, this, &CitizenPage::editTask);
    connect(m_ui->stepList, &RecordList::ticked, this, &CitizenPage::settleTask);
    connect(m_ui->spellList, &RecordList::opened, this, &CitizenPage::editSpell);
    connect(m_ui->stayList, &RecordList::opened, this, &CitizenPage::editStay);
    connect(m_ui->caseList, &RecordList::opened, this, &CitizenPage::offerCaseActions);
}

void CitizenPage::wireTimeline()
{
    connect(m_timeline, &TimelineModel::moreWanted, this, &CitizenPage::fetchMore);
    connect(m_ui->timelineView, &TimelineView::correctionWanted, this, &CitizenPage::correctNote);
    connect(m_ui->timelineView, &TimelineView::moveWanted, this, &CitizenPage::moveContact);
    connect(m_ui->timelineView, &TimelineView::disclosureWanted, this, &CitizenPage::discloseNote);
    connect(m_ui->sharingList, &RecordList::opened, this, &CitizenPage::openSharing);
    m_ui->timelineView->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ui->timelineView->addActions({m_correctAction, m_moveAction});
    connect(m_correctAction, &QAction::triggered, this, &CitizenPage::correctNote);
    connect(m_moveAction, &QAction::triggered, this, &CitizenPage::moveContact);
    connect(m_ui->timelineView, &TimelineView::copied, this,
            [this] { m_context.navigator.toast(tr("Copied. Personal data are on the clipboard now.")); });
    connect(m_ui->pillBar, &PillBar::chosen, this, &CitizenPage::filterTimeline);
    connect(m_ui->yearBox, &QComboBox::activated, this, [this] {
        m_wantedYear = m_ui->yearBox->currentData().toInt();
        goToYear();
    });
}

void CitizenPage::showCitizen(CitizenId citizen)
{
    if (citizen == m_citizen)
        return;
    m_citizen = citizen;
    m_askedFor = {};
    m_wantedEditor.reset();
    m_page.reset();
    m_wantedYear.reset();
    m_wantedContact.reset();
    hideAgain();
    m_timeline->clear();
    m_ui->contentRoom->hide();
    m_ui->columnArea->verticalScrollBar()->setValue(0);
    Q_EMIT headerChanged();
}

void CitizenPage::refresh()
{
    if (!m_citizen.isSet())
        return;
    const int asked = qMax(kFirstContacts, m_timeline->contactCount());
    const auto ask = [&services = m_context.services, session = m_context.session, citizen = m_citizen, asked,
                      seesRoadmap = m_context.may(Operation::ReadRoadmap), seesJobs = m_context.may(Operation::ListPlacements)] {
        Answer answer{services.citizens.open(session, citizen), services.citizens.contacts(session, citizen, std::nullopt, asked),
                      services.corrections.traces(session, citizen), asked};
        if (seesRoadmap && answer.page && answer.page->currentCase) {
            if (auto view = services.roadmaps.ofCase(session, *answer.page->currentCase))
                answer.roadmap = std::move(view).value();
        }
        if (seesJobs && answer.page && isAboutLeisureJob(*answer.page)) {
            if (auto wish = services.jobWishes.open(session, answer.page->citizen.id))
                answer.wish = std::move(wish).value();
        }
        return answer;
    };
    m_context.tasks.run(this, ask, [this, thisRefresh = ++m_latestRefresh](Answer answer) {
        if (thisRefresh == m_latestRefresh)
            show(std::move(answer));
    });
}

void CitizenPage::show(Answer answer)
{
    const bool isFine = answer.page && answer.contacts;
    m_ui->messageLabel->setVisible(!isFine);
    m_ui->contentRoom->setVisible(isFine);
    m_ui->accessState->hide();
    m_ui->rightLabel->hide();
    if (!isFine) {
        const Error& error = answer.page ? answer.contacts.error() : answer.page.error();
        m_ui->messageLabel->setText(ErrorText::of(error));
        if (error.code == ErrorCode::ReasonNeeded)
            offerAccess();
        return;
    }
    m_page = std::move(answer.page).value();
    m_citizen = m_page->citizen.id;  // another one, when the two were joined
    showRight();
    if (!m_page->addressIsHidden)
        m_revealed.reset();
    showHead();
    showFacts();
    showCards();
    showRoadmap(answer.roadmap);
    showWish(answer.wish);
    showSharing();
    showTimeline(answer);
    fillYears();
    Q_EMIT headerChanged();
    goToContact();
    reopenNow();
}

void CitizenPage::offerAccess()
{
    m_ui->messageLabel->hide();
    m_ui->accessState->show();
    m_accessButton->setFocus(Qt::OtherFocusReason);
    if (m_askedFor == m_citizen)
        return;
    m_askedFor = m_citizen;
    askForAccess();
}

void CitizenPage::askForAccess()
{
    auto* dialog = new AccessDialog{m_context, m_citizen, this};
    connect(dialog, &RecordDialog::saved, this, &CitizenPage::refresh);
    dialog->open();
}

void CitizenPage::showRight()
{
    const QString right = toQString(m_page->right);
    const QString reason = toQString(kReason);
    m_ui->rightLabel->setVisible(right.startsWith(reason));
    const QString cause = right.mid(reason.size()).section(QStringLiteral(": "), 0, 0);
    m_ui->rightLabel->setText(
        tr("Not your case. You look at it because: %1 (%2). The team lead sees it.")
            .arg(right.mid(reason.size()).section(QStringLiteral(": "), 1),
                 StatusText::of(accessCauseFromCode(toUtf8(cause)).value_or(AccessCause::Other)).toLower()));
}

void CitizenPage::showTimeline(const Answer& answer)
{
    const std::vector<ContactWithNote>& contacts = *answer.contacts;
    const bool hasMore = static_cast<int>(contacts.size()) == answer.asked;
    const TimelineEntry* before = m_ui->timelineView->chosen();
    const qulonglong key = before != nullptr ? before->key : 0;
    const bool isSelected = m_ui->timelineView->selectionModel()->isSelected(m_ui->timelineView->currentIndex());
    const int scrolled = m_ui->timelineView->verticalScrollBar()->value();
    const TimelineText words{m_context.staff, m_context.today()};
    std::vector<TimelineEntry> entries;
    entries.reserve(contacts.size());
    for (const ContactWithNote& contact : contacts) {
        entries.push_back(words.contact(contact));
        words.mark(entries.back(), m_page->transfers);
    }
    std::vector<TimelineEntry> events = words.events(*m_page);
    if (answer.moves)
        std::ranges::transform(*answer.moves, std::back_inserter(events),
                               [&](const MoveTrace& move) { return words.moved(move); });
    m_ui->timelineView->timelineDelegate()->forgetHeights();
    m_timeline->reset(std::move(events), std::move(entries), hasMore ? TimelineModel::Rest::More : TimelineModel::Rest::None,
                      m_context.today());
    if (before != nullptr) {
        if (isSelected)
            m_ui->timelineView->choose(key);
        m_ui->timelineView->verticalScrollBar()->setValue(scrolled);
    }
    showTimelineState();
}

void CitizenPage::fetchMore()
{
    const auto ask = [&citizens = m_context.services.citizens, session = m_context.session, citizen = m_citizen,
                      after = m_timeline->cursor()] { return citizens.contacts(session, citizen, after, kMoreContacts); };
    m_context.tasks.run(this, ask, [this, thisRefresh = m_latestRefresh](const Result<std::vector<ContactWithNote>>& contacts) {
        if (thisRefresh != m_latestRefresh)
            return;
        if (!contacts) {
            m_context.navigator.toast(ErrorText::of(contacts.error()));
            return;
        }
        const TimelineText words{m_context.staff, m_context.today()};
        std::vector<TimelineEntry> entries;
        for (const ContactWithNote& contact : *contacts) {
            entries.push_back(words.contact(contact));
            words.mark(entries.back(), m_page->transfers);
        }
        const bool hasMore = static_cast<int>(contacts->size()) == kMoreContacts;
        m_timeline->appendContacts(std::move(entries), hasMore ? TimelineModel::Rest::More : TimelineModel::Rest::None);
        showTimelineState();
        goToYear();
        goToContact();
    });
}

void CitizenPage::goToYear()
{
    if (!m_wantedYear)
        return;
    const auto reached = m_timeline->reachesBackTo();
    if (reached && static_cast<int>(reached->year()) > *m_wantedYear) {
        if (m_timeline->canFetchMore({}))
            m_timeline->fetchMore({});
        return;
    }
    const int row = m_timeline->rowOfYear(*m_wantedYear);
    m_wantedYear.reset();
    if (row < 0)
        return;
    m_ui->timelineView->setCurrentIndex(m_timeline->index(row));
    m_ui->timelineView->scrollTo(m_timeline->index(row), QAbstractItemView::PositionAtTop);
    m_ui->timelineView->setFocus(Qt::OtherFocusReason);
}

void CitizenPage::filterTimeline(const QStringList& keys)
{
    std::set<TimelineKind> kinds;
    for (const TimelineKind kind : kTimelineKinds) {
        if (keys.contains(keyOf(kind)))
            kinds.insert(kind);
    }
    m_timeline->setKinds(std::move(kinds));
    showTimelineState();
}

void CitizenPage::setFocusToStart()
{
    m_ui->timelineView->setFocus(Qt::OtherFocusReason);
}

void CitizenPage::keyPressEvent(QKeyEvent* event)
{
    if (isKey(*event, KeyAction::Edit))
        editFacts();
    else if (isKey(*event, KeyAction::LogForRow))
        m_context.navigator.logContact(m_citizen);
    else if (isKey(*event, KeyAction::PinRow))
        turnPin();
    else if (event->key() == Qt::Key_Escape)
        m_context.navigator.back();
    else
        Page::keyPressEvent(event);
}

void CitizenPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->accessState->setIconName(QStringLiteral("key-round"));
    m_ui->accessState->setTitle(tr("Not your case"));
    m_ui->accessState->setText(tr("Somebody else is in charge of it. You can open it by saying why; the team lead reads it."));
    m_ui->accessState->clearButtons();
    m_accessButton = m_ui->accessState->addButton(tr("Say why and open …"), Button::Kind::Primary, QStringLiteral("key-round"));
    connect(m_accessButton, &QPushButton::clicked, this, &CitizenPage::askForAccess);
    m_ui->pillBar->setText(kAllKinds, tr("Everything"));
    for (const TimelineKind kind : kTimelineKinds)
        m_ui->pillBar->setText(keyOf(kind), TimelineText::kindName(kind));
    m_ui->stepList->setEmptyText(tr("No next step has been agreed."));
    m_ui->caseList->setEmptyText(tr("No case has been opened."));
    m_ui->spellList->setEmptyText(tr("Nothing is known of work or education."));
    m_ui->stayList->setEmptyText(tr("No stays are known."));
    nameAddButtons();
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::NextRow) + QLatin1Char{' '} + capsOf(KeyAction::PreviousRow), tr("choose"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("whole note"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::Edit), tr("correct"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::MoveContact), tr("move"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::DiscloseNote), tr("share"));
    m_correctAction->setText(tr("Correct the note"));
    m_moveAction->setText(tr("Move to the right person …"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::PinRow), tr("pin"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::LogContact), tr("log contact"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::CopyToCaseSystem), tr("to the case system"));
    namePapers();
    // The timeline's entries are told anew with the rest.
    if (m_page)
        refresh();
}

}  // namespace fodfaeste
