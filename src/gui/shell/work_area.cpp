#include "gui/shell/work_area.h"

#include "app/casefile/caseload_service.h"
#include "app/store_admin/store_service.h"
#include "app/view/view_service.h"
#include "gui/citizen/access_dialog.h"
#include "gui/contact/contact_panel.h"
#include "gui/drafts/draft_keeper.h"
#include "gui/history/history_panel.h"
#include "gui/outreach/outreach_page.h"
#include "gui/outreach/outreach_panel.h"
#include "gui/page.h"
#include "gui/search/search_panel.h"
#include "gui/settings/passphrase_dialog.h"
#include "gui/settings/settings_page.h"
#include "gui/shell/header_bar.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/sitting.h"
#include "gui/shell/user_card.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/progress_strip.h"
#include "gui/widgets/search_field.h"
#include "gui/widgets/toast.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

namespace fodfaeste {

namespace {

constexpr int kNarrowWindow = 1000;
constexpr std::size_t kHitsToLookThrough = 200;

}  // namespace

WorkArea::WorkArea(Sitting& sitting, UserSettings& settings, TaskRunner& tasks, Dialogs& dialogs, QWidget* parent)
    : QWidget{parent}
    , m_sitting{sitting}
    , m_context{sitting.workplace->services(), sitting.session, tasks, dialogs, *this, settings, sitting.staff, sitting.facts}
    , m_factory{makePage}
    , m_sidebar{new Sidebar{m_context, this}}
    , m_banner{new Banner{this}}
    , m_header{new HeaderBar{m_context, this}}
    , m_stack{new QStackedWidget{this}}
    , m_contact{new ContactPanel{m_context, this}}
    , m_outreach{new OutreachPanel{m_context, this}}
    , m_progress{new ProgressStrip{this}}
    , m_search{new SearchPanel{m_context, m_header->searchField(), this}}
    , m_toast{new Toast{this}}
    , m_drafts{new DraftKeeper{m_context, [this] { return here(); }, this}}
    , m_undo{new UndoDesk{m_context, this}}
    , m_changes{new HistoryPanel{m_context, *m_undo, this}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(makeRightSide(), 1);
    m_contact->hide();
    m_changes->hide();
    wire();
    wireDrafts();
    wireHistory();
    addShortcuts();
    showBanner();
}

WorkArea::~WorkArea() = default;

QWidget* WorkArea::makeRightSide()
{
    auto* right = new QWidget{this};
    m_right = new QVBoxLayout{right};
    m_right->setContentsMargins(metrics::kPageMargin, metrics::kSpace16 + 2, metrics::kPageMargin, metrics::kSpace16 + 4);
    m_right->setSpacing(metrics::kSpace12);
    m_right->addWidget(m_banner);
    m_right->addWidget(m_header);
    m_right->addWidget(m_stack, 1);
    m_right->addWidget(m_contact);
    m_right->addWidget(m_changes);
    m_right->addWidget(m_outreach);
    m_right->addWidget(m_progress);
    return right;
}

void WorkArea::wire()
{
    connect(m_sidebar, &Sidebar::chosen, this, &WorkArea::goTo);
    connect(m_sidebar, &Sidebar::viewChosen, this, &WorkArea::openView);
    connect(m_header, &HeaderBar::logContactWanted, this, &WorkArea::logContactHere);
    connect(m_header, &HeaderBar::backWanted, this, &WorkArea::back);
    connect(m_search, &SearchPanel::chosen, this, &WorkArea::takeFound);
    m_search->setActionSource([this] { return findActions(); });
    connect(m_search, &SearchPanel::noteChosen, this, &WorkArea::openNote);
    connect(m_search, &SearchPanel::closed, this, [this] {
        // Whoever was chosen is told of after the panel is closed.
        QTimer::singleShot(0, this, [this] { m_isTaskWanted = false; });
        if (m_header->searchField()->hasFocus() && m_stack->currentWidget() != nullptr)
            pageAt(m_current)->setFocusToStart();
    });
    connect(m_contact, &ContactPanel::closed, this, [this] {
        if (Page* page = pageAt(m_current))
            page->setFocusToStart();
    });
    connect(m_outreach, &OutreachPanel::closed, this, [this] {
        if (Page* page = pageAt(m_current))
            page->setFocusToStart();
    });
    connect(m_contact, &ContactPanel::accessWanted, this, [this](CitizenId citizen) {
        auto* dialog = new AccessDialog{m_context, citizen, this};
        connect(dialog, &RecordDialog::saved, m_contact, &ContactPanel::fetchAgain);
        dialog->open();
    });
    connect(m_contact, &ContactPanel::nextWanted, this, [this](CitizenId after) {
        if (Page* page = pageAt(m_current))
            page->logNext(after);
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] { goTo(PageName::Settings); });
    connect(m_sidebar->userCard(), &UserCard::settingsWanted, this, [this] { goTo(PageName::Settings); });
    connect(m_sidebar->userCard(), &UserCard::keysWanted, this, &WorkArea::keysWanted);
    connect(m_sidebar->userCard(), &UserCard::passphraseWanted, this, [this] {
        auto* dialog = new PassphraseDialog{m_context, this};
        connect(dialog, &RecordDialog::saved, this, [this] { toast(tr("Your passphrase is changed.")); });
        dialog->open();
    });
    connect(m_sidebar->userCard(), &UserCard::lockWanted, this, &WorkArea::lockWanted);
    connect(m_sidebar->userCard(), &UserCard::userChosen, this, &WorkArea::userChosen);
}

void WorkArea::begin(PageName page)
{
    m_context.tasks.run(
        nullptr, [&views = m_context.services.views, session = m_context.session] { views.beginSitting(session); }, [] {});
    m_sidebar->refreshViews();
    // Whom the last sitting ended with is not remembered, so neither is the citizen page.
    const bool isReachable = page != PageName::Citizen && m_context.may(operationOf(page));
    const auto* const first = std::ranges::find_if(kPlaces, [this](PageName place) { return m_context.may(operationOf(place)); });
    goTo(isReachable ? page : *first);
    countNotTransferred();
}

void WorkArea::openFound(const QString& typed)
{
    if (!typed.isEmpty()) {
        const auto found = m_context.services.search.suggest(m_context.session, toUtf8(typed), 1);
        if (found && !found->hits.empty())
            openCitizen(found->hits.front().citizen);
        return;
    }
    const auto list = [&caseload = m_context.services.caseload,
                       session = m_context.session]() -> Result<std::vector<CaseloadRow>> {
        auto own = caseload.list(session, {});
        return own && own->empty() ? caseload.list(session, {CaseloadScope::Everybody, {}}) : std::move(own);
    };
    m_context.tasks.run(this, list, [this](const Result<std::vector<CaseloadRow>>& rows) {
        if (rows && !rows->empty())
            openCitizen(rows->front().citizen);
    });
}

void WorkArea::goTo(PageName page)
{
    if (!m_context.may(operationOf(page)))
        toast(StatusText::denialOf(operationOf(page)));
    else if (page != PageName::Citizen)
        visit({page, {}});
}

void WorkArea::openCitizen(CitizenId citizen)
{
    if (!m_context.may(Operation::OpenCitizen))
        toast(StatusText::denialOf(Operation::OpenCitizen));
    else
        visit({PageName::Citizen, citizen});
}

void WorkArea::back()
{
    if (const auto visit = m_history.back())
        show(*visit);
}

void WorkArea::forward()
{
    if (const auto visit = m_history.forward())
        show(*visit);
}

void WorkArea::visit(const Visit& visit)
{
    m_history.visit(visit);
    show(visit);
}

void WorkArea::show(const Visit& visit)
{
    Page* page = pageAt(visit.page);
    if (page == nullptr)
        return;
    if (visit.page == PageName::Citizen)
        page->showCitizen(visit.citizen);
    m_current = visit.page;
    m_stack->setCurrentWidget(page);
    m_header->setPage(page);
    m_header->setBackShown(visit.page == PageName::Citizen && m_history.canGoBack());
    m_sidebar->setCurrent(visit.page);
    if (visit.page != PageName::Citizen)
        m_context.settings.setLastPage(visit.page);
    page->refresh();
    page->setFocusToStart();
}

Page* WorkArea::pageAt(PageName page)
{
    if (const auto built = m_pages.find(page); built != m_pages.end())
        return built->second;
    Page* made = m_factory(page, m_context, m_stack);
    if (made == nullptr)
        return nullptr;
    made->setObjectName(wordOf(page) + QStringLiteral("Page"));
    m_stack->addWidget(made);
    m_pages.emplace(page, made);
    wirePage(made);
    return made;
}

void WorkArea::wirePage(Page* page)
{
    connect(page, &Page::openCitizen, this, &WorkArea::openCitizen);
    connect(page, &Page::navigate, this, &WorkArea::goTo);
    connect(page, &Page::editorOpened, m_drafts,
            [this](QDialog* editor, const EditorPlace& place) { m_drafts->watchDialog(*editor, place); });
    connect(page, &Page::showMessage, this, &WorkArea::toast);
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page->shownCitizen().isSet())
            rememberCitizen();
    });
    if (auto* outreach = qobject_cast<OutreachPage*>(page))
        connect(outreach, &OutreachPage::logWanted, this, &WorkArea::logOutreach);
    if (auto* settings = qobject_cast<SettingsPage*>(page)) {
        connect(settings, &SettingsPage::dayChosen, this, &WorkArea::moveToDay);
        connect(settings, &SettingsPage::restoreWanted, this, &WorkArea::restoreWanted);
        connect(settings, &SettingsPage::rotationWanted, this, &WorkArea::rotationWanted);
    }
}

void WorkArea::dataChanged(CitizenId citizen)
{
    if (!citizen.isSet())
        m_sidebar->refreshViews();
    // Pages behind refresh when they come to the front.
    if (Page* page = pageAt(m_current))
        page->refresh();
    if (m_changes->isVisible())
        m_changes->refresh();
    countNotTransferred();
}

void WorkArea::toast(const QString& text)
{
    m_toast->tell(text);
}

void WorkArea::showProgress(TaskWatch* task, const QString& text)
{
    m_progress->watch(task, text);
}

void WorkArea::exportFile(FileExport request)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestion = QDir{folder}.filePath(request.suggestedName + QLatin1Char{'.'} + request.suffix);
    const FileRequest question{request.title, suggestion, request.filter, request.suffix};
    m_context.dialogs.chooseSaveFile(question,
                                     [this, wanted = std::move(request)](const QString& path) { writeFile(wanted, path); });
}

void WorkArea::writeFile(const FileExport& request, const QString& path)
{
    const auto write = [job = request.write, file = toUtf8(path)](Progress& progress) { return job(file, progress); };
    TaskWatch* watch = m_context.tasks.runLong(this, write, [this, path](const Status& written) {
        if (!written) {
            toast(ErrorText::of(written.error()));
            return;
        }
        const QFileInfo file{path};
        m_toast->offer(tr("Saved as %1").arg(file.fileName()), tr("Show in folder"),
                       [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    if (!watch->isFinished())
        showProgress(watch, tr("Writing %1 …").arg(QFileInfo{path}.fileName()));
}

void WorkArea::setBadge(PageName page, int count, Urgency urgency)
{
    m_sidebar->setBadge(page, count, urgency);
}

void WorkArea::moveToDay(QDate chosen)
{
    const std::optional<Date> day = fromQDate(chosen);
    if (!day)
        return;
    const auto move = [workplace = m_sitting.workplace, session = m_context.session, day = *day] {
        const auto kept = workplace->services().store.setDemonstrationDay(session, day);
        if (kept)
            workplace->moveTo(day);
        return kept;
    };
    m_context.tasks.run(this, move, [this, day](const Result<Done>& moved) {
        if (!moved) {
            toast(ErrorText::of(moved.error()));
            return;
        }
        m_sitting.facts.demonstrationDay = day;
        showBanner();
        dataChanged({});
    });
}

void WorkArea::showBanner()
{
    const OfficeFacts& facts = m_sitting.facts;
    m_banner->setVisible(facts.kind != StoreKind::Ordinary);
    if (facts.kind == StoreKind::Demonstration) {
        m_banner->setMessage(tr("Demonstration – invented people · today is %1").arg(DateText::full(m_context.today())),
                             ToneKind::Violet, QStringLiteral("sparkles"));
        m_banner->setAction(tr("Change the day"));
    } else {
        m_banner->setMessage(tr("Trial store – takes invented people only"), ToneKind::Warn);
    }
}

void WorkArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setWidthKind(event->size().width() < kNarrowWindow ? Sidebar::Width::Icons : Sidebar::Width::Full);
}

void WorkArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showBanner();
}

}  // namespace fodfaeste
