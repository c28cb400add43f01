#include "gui/users/users_page.h"

#include "gui/lists/list_header.h"
#include "gui/shell/sidebar.h"
#include "gui/start/recovery_sheet_card.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/users/users_model.h"
#include "ui_users_page.h"

#include <QVBoxLayout>

#include <algorithm>

namespace fodfaeste {

UsersPage::UsersPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::UsersPage>()}
    , m_model{new UsersModel{context.staff, this}}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    RecordTable* table = m_ui->usersView;
    m_list = new PlainList{context, *m_ui->listHeader, *table, *m_model, aboutList()};
    m_ui->emptyState->setIconName(QStringLiteral("users"));
    wire();
    retranslate();
    showChoice();
}

UsersPage::~UsersPage() = default;

PlainList::About UsersPage::aboutList() const
{
    const auto words = [this](int row, int column) { return m_model->index(row, column).data().toString(); };
    const auto role = [this, words](int row) {
        return FilterKind::Choice{std::string{codeOf(m_model->rowAt(row).user.role)}, words(row, UsersModel::Role)};
    };
    const auto team = [this, words](int row) {
        return FilterKind::Choice{std::to_string(m_model->rowAt(row).user.team.value()), words(row, UsersModel::Team)};
    };
    const auto access = [this](int row) {
        return m_model->rowAt(row).hasKey ? FilterKind::Choice{"in", tr("Can sign in")}
                                          : FilterKind::Choice{"out", tr("Cannot sign in")};
    };
    return {toUtf8(wordOf(PageName::Users)),
            [this] { return title(); },
            {{"name", UsersModel::Name, CellKind::Name, 170, 320, ListColumn::Shown::Always},
             {"role", UsersModel::Role, CellKind::Text, 130, 210},
             {"team", UsersModel::Team, CellKind::Text, 90, 150, ListColumn::Shown::AtFirst, true},
             {"login", UsersModel::Login, CellKind::Text, 80, 130},
             {"state", UsersModel::State, CellKind::Chip, 140, 180}},
            {{"role", [] { return tr("Role"); }, role},
             {"team", [] { return tr("Team"); }, team},
             {"access", [] { return tr("Access"); }, access}},
            {},
            [this](int row) { return m_model->rowAt(row).user.id.value(); }};
}

void UsersPage::wire()
{
    connect(m_ui->addButton, &QAbstractButton::clicked, this, [this] { openDialog(UserDialog::Task::Add); });
    connect(m_ui->changeButton, &QAbstractButton::clicked, this, [this] { openDialog(UserDialog::Task::Change); });
    connect(m_ui->resetButton, &QAbstractButton::clicked, this, [this] { openDialog(UserDialog::Task::Reset); });
    connect(m_ui->stateButton, &QAbstractButton::clicked, this, &UsersPage::putOutOrLetIn);
    connect(m_ui->removeButton, &QAbstractButton::clicked, this, &UsersPage::remove);
    connect(m_ui->recoveryButton, &QAbstractButton::clicked, this, &UsersPage::makeRecoveryKey);
    connect(m_ui->usersView, &QAbstractItemView::activated, this, [this] { openDialog(UserDialog::Task::Change); });
    connect(m_ui->usersView->selectionModel(), &QItemSelectionModel::currentChanged, this, &UsersPage::showChoice);
}

QString UsersPage::title() const
{
    return placeName(PageName::Users);
}

void UsersPage::setFocusToStart()
{
    m_ui->usersView->setFocus(Qt::OtherFocusReason);
}

void UsersPage::refresh()
{
    m_list->refresh();
    const auto ask = [&admin = m_context.services.userAdmin, session = m_context.session] { return admin.list(session); };
    m_context.tasks.run(this, ask, [this](Result<std::vector<UserRow>> rows) {
        m_ui->messageLabel->setVisible(!rows);
        if (!rows) {
            m_ui->messageLabel->setText(ErrorText::of(rows.error()));
            return;
        }
        const UserRow* before = chosen();
        const UserId kept = before != nullptr ? before->user.id : m_context.session.user;
        const auto in = std::ranges::count_if(*rows, &UserRow::hasKey);
        m_model->setRows(std::move(rows).value());
        m_list->chooseRow(m_model->rowOf(kept));
        m_ui->listStack->setCurrentIndex(m_model->count() == 0 ? 1 : 0);
        setStateLine(tr("%n can sign in", nullptr, static_cast<int>(in)));
        showChoice();
    });
}

const UserRow* UsersPage::chosen() const
{
    const int row = m_list->chosenRow();
    return row >= 0 && row < m_model->count() ? &m_model->rowAt(row) : nullptr;
}

void UsersPage::showChoice()
{
    const UserRow* row = chosen();
    const bool isSelf = row != nullptr && row->user.id == m_context.session.user;
    const bool canComeIn = row != nullptr && row->user.canSignIn() && row->hasKey;
    m_ui->changeButton->setEnabled(row != nullptr);
    m_ui->resetButton->setEnabled(canComeIn && !isSelf);
    m_ui->stateButton->setEnabled(row != nullptr && !isSelf);
    m_ui->stateButton->setText(canComeIn || row == nullptr ? tr("Put out …") : tr("Let in …"));
    m_ui->stateButton->setIconName(canComeIn || row == nullptr ? QStringLiteral("user-x") : QStringLiteral("user-check"));
    m_ui->removeButton->setEnabled(row != nullptr && !isSelf);
    const QString self = isSelf ? tr("Nobody puts themselves out.") : QString{};
    for (QWidget* button : std::initializer_list<QWidget*>{m_ui->stateButton, m_ui->removeButton, m_ui->resetButton})
        button->setToolTip(self);
}

void UsersPage::openDialog(UserDialog::Task task)
{
    const UserRow* row = chosen();
    if (task != UserDialog::Task::Add && row == nullptr)
        return;
    auto* dialog = new UserDialog{m_context, task, task == UserDialog::Task::Add ? User{} : row->user, this};
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toast(tr("Saved."));
        refresh();
    });
    dialog->open();
}

void UsersPage::putOutOrLetIn()
{
    const UserRow* row = chosen();
    if (row == nullptr)
        return;
    if (!row->user.canSignIn() || !row->hasKey) {
        openDialog(UserDialog::Task::LetIn);
        return;
    }
    const QString name = toQString(row->user.name);
    m_context.dialogs.confirm(
        {tr("Put %1 out?").arg(name),
         tr("From now on %1 cannot open the store. Whoever has taken a copy of the files before can still open that copy: change "
            "the store's key afterwards. %1 can be let in again.")
             .arg(name),
         tr("Put out"), Weight::Destructive},
        [this, id = row->user.id, name] {
            run([&admin = m_context.services.userAdmin, session = m_context.session, id] { return admin.disable(session, id); },
                tr("%1 can no longer sign in.").arg(name));
        });
}

void UsersPage::remove()
{
    const UserRow* row = chosen();
    if (row == nullptr)
        return;
    const QString name = toQString(row->user.name);
    m_context.dialogs.confirm(
        {tr("Remove %1?").arg(name),
         tr("%1 can no longer open the store and disappears from this list. What %1 has written stays, with "
            "the name.")
             .arg(name),
         tr("Remove"), Weight::Destructive},
        [this, id = row->user.id, name] {
            run([&admin = m_context.services.userAdmin, session = m_context.session, id] { return admin.remove(session, id); },
                tr("%1 is removed.").arg(name));
        });
}

void UsersPage::run(const Work& work, const QString& told)
{
    m_context.tasks.run(this, work, [this, told](const Result<User>& done) {
        m_context.navigator.toast(done ? told : ErrorText::of(done.error()));
        refresh();
    });
}

void UsersPage::makeRecoveryKey()
{
    m_context.dialogs.confirm(
        {tr("A new recovery key?"), tr("The printed one no longer works from then on."), tr("Make a new one"),
         Weight::Destructive},
        [this] {
            const auto make = [&admin = m_context.services.userAdmin,
                               session = m_context.session]() -> Result<std::shared_ptr<Secret>> {
                auto key = admin.makeRecoveryKey(session);
                return key ? Result<std::shared_ptr<Secret>>{std::make_shared<Secret>(std::move(key).value())}
                           : Result<std::shared_ptr<Secret>>{key.error()};
            };
            m_context.tasks.run(this, make, [this](const Result<std::shared_ptr<Secret>>& key) {
                if (!key) {
                    m_context.navigator.toast(ErrorText::of(key.error()));
                    return;
                }
                auto* window = new QDialog{this};
                window->setAttribute(Qt::WA_DeleteOnClose);
                window->setWindowTitle(tr("The recovery key"));
                auto* card = new RecoverySheetCard{m_context.tasks, m_context.dialogs, window};
                card->setKey(*key, m_context.office.path);
                (new QVBoxLayout{window})->addWidget(card);
                connect(card, &RecoverySheetCard::doneReading, window, &QDialog::accept);
                window->open();
            });
        });
}

void UsersPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->emptyState->setTitle(tr("Nobody yet"));
    m_ui->emptyState->setText(tr("Let somebody in with “New user”."));
    m_model->retranslate();
    showChoice();
}

}  // namespace fodfaeste
