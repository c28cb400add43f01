#include "gui/hand_over/hand_over_dialog.h"

#include "gui/contact/choice_box.h"
#include "gui/hand_over/absence_text.h"
#include "gui/hand_over/hand_over_model.h"
#include "gui/hand_over/load_model.h"
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_hand_over_dialog.h"

#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::array kRules{SplitRule::EvenByWeight, SplitRule::SameDistrict, SplitRule::AllToOne, SplitRule::ByHand};

}  // namespace

HandOverDialog::HandOverDialog(const PageContext& context, UserId leaver, std::vector<CaseFileId> cases, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_leaver{leaver}
    , m_cases{std::move(cases)}
    , m_model{new HandOverModel{context.staff, this}}
    , m_loads{new LoadModel{context.staff, this}}
    , m_ui{std::make_unique<Ui::HandOverDialog>()}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    setUpTables();
    for (const SplitRule rule : kRules)
        m_ui->ruleBox->addItem(AbsenceText::of(rule), static_cast<int>(rule));
    m_ui->fromEdit->setBearings(context.today(), Lean::Future);
    m_ui->fromEdit->setDay(context.today());
    fillReceivers();
    wire();
    retranslate();
    fetch();
}

HandOverDialog::~HandOverDialog() = default;

void HandOverDialog::setUpTables()
{
    RecordTable& cases = *m_ui->casesView;
    cases.setModel(m_model);
    cases.setDensity(RecordTable::Density::Compact);
    cases.setCellKind(HandOverModel::Name, CellKind::Text);
    cases.setColumnRoom({{HandOverModel::Name, 150, 210},
                         {HandOverModel::From, 90, 130, true},
                         {HandOverModel::To, 100, 140},
                         {HandOverModel::Weight, 150, 240, true},
                         {HandOverModel::Facts, 150, 300}});
    cases.installEventFilter(this);
    RecordTable& loads = *m_ui->loadsView;
    loads.setModel(m_loads);
    loads.setDensity(RecordTable::Density::Compact);
    loads.setCellKind(LoadModel::State, CellKind::Text);
    loads.setColumnRoom({{LoadModel::Who, 120, 190},
                         {LoadModel::Cases, 56, 70},
                         {LoadModel::Points, 56, 70},
                         {LoadModel::After, 130, 180},
                         {LoadModel::State, 90, 120, true}});
}

void HandOverDialog::fillReceivers()
{
    const User* leaver = m_context.staff.find(m_leaver);
    const TeamId team = leaver != nullptr ? leaver->team : m_context.session.team;
    for (const User& user : m_context.staff.users()) {
        if (user.id == m_leaver || user.state != UserState::Active || !carriesCases(user.role))
            continue;
        auto* item = new QListWidgetItem{toQString(user.name), m_ui->receiversView};
        item->setData(Qt::UserRole, static_cast<qlonglong>(user.id.value()));
        // Colleagues of the same team and role are the first thought.
        const bool isColleague = user.team == team && user.role == Role::Caseworker;
        item->setCheckState(isColleague ? Qt::Checked : Qt::Unchecked);
    }
    if (m_ui->receiversView->count() > 0)
        m_ui->receiversView->setCurrentRow(0);
}

void HandOverDialog::wire()
{
    connect(m_ui->ruleBox, &QComboBox::currentIndexChanged, this, &HandOverDialog::fetch);
    connect(m_ui->receiversView, &QListWidget::itemChanged, this, &HandOverDialog::fetch);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->handOverButton, &QPushButton::clicked, this, &HandOverDialog::handOver);
    connect(new BoundShortcut{KeyAction::SaveAndClose, this}, &QShortcut::activated, this, &HandOverDialog::handOver);
}

std::vector<UserId> HandOverDialog::receivers() const
{
    std::vector<UserId> users;
    for (int row = 0; row < m_ui->receiversView->count(); ++row) {
        const QListWidgetItem* item = m_ui->receiversView->item(row);
        if (item->checkState() == Qt::Checked)
            users.push_back(UserId{item->data(Qt::UserRole).toLongLong()});
    }
    return users;
}

HandOverRequest HandOverDialog::request() const
{
    HandOverRequest wanted;
    wanted.leaver = m_leaver;
    wanted.caseFiles = m_cases;
    wanted.rule = chosen<SplitRule>(*m_ui->ruleBox);
    wanted.receivers = receivers();
    wanted.from = m_ui->fromEdit->day().value_or(m_context.today());
    return wanted;
}

void HandOverDialog::fetch()
{
    const auto work = [&handOver = m_context.services.handOver, session = m_context.session, wanted = request()] {
        return handOver.preview(session, wanted);
    };
    m_context.tasks.run(this, work, [this, latest = ++m_latestPreview](const Result<HandOverPreview>& preview) {
        if (latest != m_latestPreview)
            return;
        m_ui->messageLabel->setVisible(!preview);
        if (preview)
            showPreview(*preview);
        else
            m_ui->messageLabel->setText(ErrorText::of(preview.error()));
    });
}

void HandOverDialog::showPreview(const HandOverPreview& preview)
{
    const int row = qMax(0, m_ui->casesView->currentIndex().row());
    m_model->setRows(preview.rows, m_context.today());
    m_ui->casesView->chooseRow(qMin(row, m_model->count() - 1));
    m_loads->setLoads(preview.before, std::nullopt);
    m_loads->setAfter(preview.after);
    showButton();
}

void HandOverDialog::showButton()
{
    const int dealt = m_model->dealt();
    m_ui->handOverButton->setText(tr("Hand over %n cases", nullptr, dealt));
    m_ui->handOverButton->setEnabled(dealt > 0);
    m_ui->handOverButton->setToolTip(dealt > 0 ? QString{} : tr("Nobody has been given a case yet."));
    m_ui->footerBar->setText(tr("%1 of %n cases change hands", nullptr, m_model->count()).arg(dealt));
}

void HandOverDialog::giveCurrentTo(int receiver)
{
    const QModelIndex current = m_ui->casesView->currentIndex();
    if (!current.isValid() || receiver >= m_ui->receiversView->count())
        return;
    m_model->giveTo(current.row(), UserId{m_ui->receiversView->item(receiver)->data(Qt::UserRole).toLongLong()});
    showButton();
}

bool HandOverDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->casesView && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key <= Qt::Key_9) {
            giveCurrentTo(key - Qt::Key_1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HandOverDialog::handOver()
{
    if (!m_ui->handOverButton->isEnabled())
        return;
    if (m_ui->fromEdit->isUnreadable() || m_ui->fromEdit->isEmpty()) {
        m_ui->messageLabel->setText(tr("Write from which day, such as 1-2 or mon."));
        m_ui->messageLabel->show();
        m_ui->fromEdit->setFocus();
        return;
    }
    m_ui->handOverButton->setEnabled(false);
    const auto work = [&service = m_context.services.handOver, session = m_context.session, rows = m_model->rows(),
                       from = *m_ui->fromEdit->day()] { return service.handOver(session, rows, from); };
    m_context.tasks.run(this, work, [this](const Result<int>& moved) {
        if (!moved) {
            m_ui->messageLabel->setText(moved.error().subject == "handOver"
                                            ? tr("Somebody has moved one of the cases meanwhile. The preview is made anew.")
                                            : ErrorText::of(moved.error()));
            m_ui->messageLabel->show();
            if (moved.error().subject == "handOver")
                fetch();
            m_ui->handOverButton->setEnabled(true);
            return;
        }
        m_context.navigator.toastDone(tr("%n cases handed over.", nullptr, *moved));
        m_context.navigator.dataChanged({});
        Q_EMIT handedOver(*moved);
        accept();
    });
}

void HandOverDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void HandOverDialog::retranslate()
{
    setWindowTitle(tr("Hand cases over"));
    const QString whose = !m_cases.empty()   ? tr("%n chosen cases", nullptr, static_cast<int>(m_cases.size()))
                          : m_leaver.isSet() ? tr("The cases of %1").arg(m_context.staff.nameOf(m_leaver))
                                             : tr("Cases that nobody active carries");
    m_ui->headingLabel->setText(whose);
    m_ui->casesView->setAccessibleName(tr("Cases and who takes them"));
    m_ui->loadsView->setAccessibleName(tr("What everybody carries, before and after"));
    m_ui->receiversView->setAccessibleName(tr("Who takes cases"));
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(QStringLiteral("1…9"), tr("give the case to that colleague"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::SaveAndClose), tr("hand over"));
    showButton();
}

}  // namespace fodfaeste
