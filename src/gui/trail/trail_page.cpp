#include "gui/trail/trail_page.h"

#include "app/ports/clock.h"
#include "gui/shell/sidebar.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/text/trail_text.h"
#include "gui/trail/trail_model.h"
#include "gui/widgets/filter_pill.h"
#include "ui_trail_page.h"

#include <QMenu>
#include <QScrollBar>

namespace fodfaeste {

namespace {

constexpr int kLinesAtATime = 200;
constexpr int kDaysOfReasons = 30;
constexpr std::array kPeriods{1, 7, 30, 365, 0};  // days; 0 is everything

QString keyOf(int view)
{
    return QStringLiteral("view%1").arg(view);
}

}  // namespace

TrailPage::TrailPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::TrailPage>()}
    , m_model{new TrailModel{context.staff, this}}
    , m_exports{new QMenu{this}}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->trailView->setModel(m_model);
    m_ui->trailView->setColumnRoom({{TrailModel::When, 150, 175},
                                    {TrailModel::Who, 110, 170},
                                    {TrailModel::What, 150, 230},
                                    {TrailModel::Whom, 130, 240},
                                    {TrailModel::Why, 150, 320}});
    m_ui->emptyState->setIconName(QStringLiteral("history"));
    m_ui->citizenEdit->setSource(context.services.search, context.session);
    m_view = m_context.may(Operation::ViewTrail) ? View::All : View::Own;
    addViews();
    addExports();
    fillBoxes();
    wire();
    retranslate();
    chooseView(m_view);
}

TrailPage::~TrailPage() = default;

void TrailPage::addViews()
{
    for (const View view : {View::Own, View::All, View::Sample, View::Reasons})
        m_ui->viewBar->addPill(keyOf(static_cast<int>(view)), {});
    const auto guard = [this](View view, Operation operation) {
        FilterPill* pill = m_ui->viewBar->pill(keyOf(static_cast<int>(view)));
        pill->setEnabled(m_context.may(operation));
        if (!pill->isEnabled())
            pill->setToolTip(StatusText::denialOf(operation));
    };
    guard(View::All, Operation::ViewTrail);
    guard(View::Sample, Operation::SampleTrail);
    guard(View::Reasons, Operation::ReviewAccess);
    m_ui->viewBar->setChecked(keyOf(static_cast<int>(m_view)));
    for (const auto& [button, operation] :
         {std::pair{m_ui->answerButton, Operation::AnswerCitizen}, std::pair{m_ui->exportButton, Operation::ExportTrail}}) {
        button->setEnabled(m_context.may(operation));
        if (!button->isEnabled())
            button->setToolTip(StatusText::denialOf(operation));
    }
    m_ui->citizenEdit->setEnabled(m_context.may(Operation::AnswerCitizen) || m_context.may(Operation::ViewTrail));
    m_ui->userBox->setEnabled(m_context.may(Operation::ViewTrail));
}

void TrailPage::addExports()
{
    m_ui->exportButton->setMenu(m_exports);
    connect(m_exports->addAction(QString{}), &QAction::triggered, this, &TrailPage::exportLines);
    connect(m_exports->addAction(QString{}), &QAction::triggered, this, &TrailPage::exportHead);
    connect(m_exports->addAction(QString{}), &QAction::triggered, this, &TrailPage::checkHead);
}

void TrailPage::wire()
{
    connect(m_ui->viewBar, &PillBar::chosen, this, [this](const QStringList& keys) {
        for (const View view : {View::Own, View::All, View::Sample, View::Reasons}) {
            if (keys.contains(keyOf(static_cast<int>(view))))
                chooseView(view);
        }
        refresh();
    });
    connect(m_ui->citizenEdit, &PersonField::personChosen, this, &TrailPage::follow);
    connect(m_ui->citizenEdit, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty() && m_followed.isSet())
            follow({});
    });
    for (QComboBox* box : {m_ui->userBox, m_ui->operationBox, m_ui->periodBox, m_ui->outcomeBox})
        connect(box, &QComboBox::activated, this, &TrailPage::refresh);
    connect(m_ui->sampleButton, &QAbstractButton::clicked, this, &TrailPage::refresh);
    connect(m_ui->answerButton, &QAbstractButton::clicked, this, &TrailPage::answerCitizen);
    connect(m_ui->trailView, &QAbstractItemView::activated, this, &TrailPage::openChosen);
    connect(m_ui->trailView->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_hasMore && value == m_ui->trailView->verticalScrollBar()->maximum() && m_model->count() > 0) {
            m_hasMore = false;
            fetchLines(m_model->rowAt(m_model->count() - 1).entry.number);
        }
    });
}

void TrailPage::fillBoxes()
{
    m_ui->userBox->addItem({}, QVariant{0LL});
    for (const User& user : m_context.staff.users())
        m_ui->userBox->addItem(toQString(user.name), QVariant{static_cast<qlonglong>(user.id.value())});
    m_ui->operationBox->addItem({}, -1);
    for (const Operation operation : kOperations)
        m_ui->operationBox->addItem({}, static_cast<int>(operation));
    for (const int days : kPeriods)
        m_ui->periodBox->addItem({}, days);
    m_ui->periodBox->setCurrentIndex(2);
    m_ui->outcomeBox->addItem({}, -1);
    for (const AuditOutcome outcome : {AuditOutcome::Done, AuditOutcome::Refused})
        m_ui->outcomeBox->addItem({}, static_cast<int>(outcome));
}

QString TrailPage::title() const
{
    return placeName(PageName::Trail);
}

void TrailPage::setFocusToStart()
{
    m_ui->trailView->setFocus(Qt::OtherFocusReason);
}

void TrailPage::chooseView(View view)
{
    m_view = view;
    const bool hasFilters = view == View::Own || view == View::All;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->userBox, m_ui->operationBox, m_ui->outcomeBox, m_ui->periodBox})
        widget->setVisible(hasFilters);
    m_ui->userBox->setVisible(view == View::All);
    m_ui->sampleButton->setVisible(view == View::Sample);
}

void TrailPage::follow(CitizenId citizen)
{
    m_followed = citizen;
    if (m_context.may(Operation::ViewTrail) && citizen.isSet() && m_view != View::All) {
        m_ui->viewBar->setChecked(keyOf(static_cast<int>(View::All)));
        chooseView(View::All);
    }
    refresh();
}

TrailFilter TrailPage::filter() const
{
    TrailFilter filter;
    filter.citizen = m_followed;
    if (m_view == View::All)
        filter.user = UserId{m_ui->userBox->currentData().toLongLong()};
    else
        filter.user = m_context.session.user;
    if (const int operation = m_ui->operationBox->currentData().toInt(); operation >= 0)
        filter.operation = static_cast<Operation>(operation);
    if (const int outcome = m_ui->outcomeBox->currentData().toInt(); outcome >= 0)
        filter.outcome = static_cast<AuditOutcome>(outcome);
    if (const int days = m_ui->periodBox->currentData().toInt(); days > 0)
        filter.from = m_context.services.clock.now() - std::chrono::days{days};
    return filter;
}

void TrailPage::refresh()
{
    switch (m_view) {
    case View::Own:
    case View::All: fetchLines(0); break;
    case View::Sample: fetchSample(); break;
    case View::Reasons: fetchReasons(); break;
    }
}

void TrailPage::fetchLines(std::int64_t before)
{
    const auto ask = [&trail = m_context.services.trail, session = m_context.session,
                      question = TrailQuestion{filter(), before, kLinesAtATime}] { return trail.lines(session, question); };
    m_context.tasks.run(this, ask, [this, before, thisAsk = ++m_latestAsk](Result<TrailAnswer> answer) {
        if (thisAsk == m_latestAsk)
            show(std::move(answer), before);
    });
}

void TrailPage::fetchSample()
{
    const auto ask = [&trail = m_context.services.trail, session = m_context.session] { return trail.sample(session, {}); };
    m_context.tasks.run(this, ask, [this, thisAsk = ++m_latestAsk](Result<TrailAnswer> answer) {
        if (thisAsk == m_latestAsk)
            show(std::move(answer), 0);
    });
}

void TrailPage::fetchReasons()
{
    const auto ask = [&access = m_context.services.access, session = m_context.session] {
        return access.digest(session, kDaysOfReasons);
    };
    m_context.tasks.run(this, ask, [this, thisAsk = ++m_latestAsk](const Result<std::vector<AccessRow>>& digest) {
        if (thisAsk != m_latestAsk)
            return;
        if (!digest) {
            showError(digest.error());
            return;
        }
        TrailAnswer answer;
        for (const AccessRow& row : *digest) {
            AuditEntry entry;
            entry.at = row.grant.grantedAt;
            entry.user = row.grant.user;
            entry.operation = Operation::AskForAccess;
            entry.citizens = {row.grant.citizen};
            entry.purpose = std::string{codeOf(row.grant.cause)} + ": " + row.grant.reason;
            answer.rows.push_back({std::move(entry), row.citizenName});
        }
        show(std::move(answer), 0);
    });
}

void TrailPage::show(Result<TrailAnswer> answer, std::int64_t before)
{
    if (!answer) {
        showError(answer.error());
        return;
    }
    m_ui->messageLabel->hide();
    m_hasMore = answer->more;
    if (before == 0)
        m_model->setRows(std::move(answer->rows));
    else
        m_model->append(std::move(answer->rows));
    showState();
}

void TrailPage::showError(const Error& error)
{
    m_ui->messageLabel->setText(ErrorText::of(error));
    m_ui->messageLabel->show();
}

void TrailPage::showState()
{
    m_ui->listStack->setCurrentIndex(m_model->count() == 0 ? 1 : 0);
    setStateLine(tr("%1 lines shown").arg(NumberText::count(m_model->count()) + (m_hasMore ? QStringLiteral("+") : QString{})));
}

void TrailPage::openChosen()
{
    const QModelIndex index = m_ui->trailView->currentIndex();
    if (!index.isValid() || m_model->rowAt(index.row()).entry.citizens.size() != 1)
        return;
    if (m_context.may(Operation::OpenCitizen))
        Q_EMIT openCitizen(m_model->rowAt(index.row()).entry.citizens.front());
}

void TrailPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->viewBar->setAccessibleName(tr("Which lines"));
    m_ui->viewBar->setText(keyOf(static_cast<int>(View::Own)), tr("My own"));
    m_ui->viewBar->setText(keyOf(static_cast<int>(View::All)), tr("Everybody's"));
    m_ui->viewBar->setText(keyOf(static_cast<int>(View::Sample)), tr("Random sample"));
    m_ui->viewBar->setText(keyOf(static_cast<int>(View::Reasons)), tr("Reasons given"));
    m_ui->userBox->setItemText(0, tr("Everybody"));
    m_ui->operationBox->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_ui->operationBox->count(); ++i)
        m_ui->operationBox->setItemText(i, TrailText::of(static_cast<Operation>(m_ui->operationBox->itemData(i).toInt())));
    const QStringList periods{tr("Today and yesterday"), tr("7 days"), tr("30 days"), tr("One year"), tr("All time")};
    for (int i = 0; i < m_ui->periodBox->count(); ++i)
        m_ui->periodBox->setItemText(i, periods[i]);
    m_ui->outcomeBox->setItemText(0, tr("Done and refused"));
    for (int i = 1; i < m_ui->outcomeBox->count(); ++i)
        m_ui->outcomeBox->setItemText(i, TrailText::of(static_cast<AuditOutcome>(m_ui->outcomeBox->itemData(i).toInt())));
    const QStringList exports{tr("These lines as a table (CSV) …"), tr("The log's signed state …"),
                              tr("Check against a kept state …")};
    for (int i = 0; i < m_exports->actions().size(); ++i)
        m_exports->actions()[i]->setText(exports[i]);
    m_ui->emptyState->setTitle(tr("No lines"));
    m_ui->emptyState->setText(tr("Nothing in the log is like what was asked for."));
    m_model->retranslate();
    showState();
}

}  // namespace fodfaeste
