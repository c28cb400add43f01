#include "gui/case_system/not_transferred_page.h"

#include "gui/case_system/case_system_actions.h"
#include "gui/case_system/not_transferred_model.h"
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_map.h"
#include "gui/lists/list_header.h"
#include "gui/shell/sidebar.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/staff_names.h"
#include "ui_not_transferred_page.h"

#include <QShortcut>

#include <algorithm>

namespace fodfaeste {

NotTransferredPage::NotTransferredPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::NotTransferredPage>()}
    , m_model{new NotTransferredModel{context.staff, this}}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    CaseTable& table = *m_ui->noteView;
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    m_list = new PlainList{context, *m_ui->listHeader, table, *m_model, aboutList()};
    table.setDensity(m_context.settings.density());
    wire();
    retranslate();
}

NotTransferredPage::~NotTransferredPage() = default;

PlainList::About NotTransferredPage::aboutList() const
{
    const auto writer = [this](int row) {
        const UserId by = m_model->rowAt(row)->note.contact.caseworker;
        return FilterKind::Choice{std::to_string(by.value()), m_context.staff.nameOf(by)};
    };
    const auto state = [this](int row) {
        const bool isNewer = m_model->rowAt(row)->note.transferredVersion > 0;
        return FilterKind::Choice{isNewer ? "corrected" : "never", isNewer ? tr("Corrected since") : tr("Never transferred")};
    };
    PlainList::About about{toUtf8(wordOf(PageName::NotTransferred)),
                           [this] { return title(); },
                           {{"person", NotTransferredModel::Person, CellKind::Name, 190, 300, ListColumn::Shown::Always},
                            {"contact", NotTransferredModel::Contact, CellKind::Text, 130, 220},
                            {"age", NotTransferredModel::Age, CellKind::Date, 100, 150},
                            {"state", NotTransferredModel::State, CellKind::Chip, 130, 170}},
                           {{"state", [] { return tr("State"); }, state}},
                           [this](int row) { return m_model->rowAt(row)->note.citizen; },
                           [this](int row) { return m_model->rowAt(row)->note.contact.id.value(); }};
    if (m_context.session.role == Role::TeamLead) {
        about.columns.push_back(
            {"caseworker", NotTransferredModel::Caseworker, CellKind::Text, 110, 180, ListColumn::Shown::AtFirst, true});
        about.filters.push_back({"caseworker", [] { return tr("Logged by"); }, writer});
    }
    return about;
}

QString NotTransferredPage::title() const
{
    return placeName(PageName::NotTransferred);
}

void NotTransferredPage::wire()
{
    connect(new BoundShortcut{KeyAction::CopyToCaseSystem, this}, &QShortcut::activated, this, &NotTransferredPage::copyChosen);
    connect(m_ui->copyButton, &QAbstractButton::clicked, this, &NotTransferredPage::copyChosen);
    connect(m_ui->markButton, &QAbstractButton::clicked, this, &NotTransferredPage::markChosen);
    connect(m_ui->noteView, &CaseTable::settleWanted, this, &NotTransferredPage::markChosen);
    connect(m_ui->noteView, &QAbstractItemView::activated, this, &NotTransferredPage::openChosen);
    connect(m_ui->noteView, &CaseTable::logWanted, this, [this] {
        if (const NotTransferredRow* row = chosen())
            m_context.navigator.logContact(row->note.citizen, row->note.contact.caseFile);
    });
    connect(&m_context.settings, &UserSettings::densityChanged, this,
            [this] { m_ui->noteView->setDensity(m_context.settings.density()); });
}

void NotTransferredPage::refresh()
{
    m_list->refresh();
    const auto ask = [&service = m_context.services.caseSystem, session = m_context.session] { return service.list(session); };
    m_context.tasks.run(this, ask, [this, thisRefresh = ++m_latestRefresh](Result<NotTransferred> answer) {
        if (thisRefresh != m_latestRefresh)
            return;
        m_ui->messageLabel->setVisible(!answer);
        if (!answer) {
            m_ui->messageLabel->setText(ErrorText::of(answer.error()));
            return;
        }
        m_isLoaded = true;
        m_daysBack = daysBetween(answer->since, answer->today);
        const NotTransferredRow* before = chosen();
        const ContactId kept = before != nullptr ? before->note.contact.id : ContactId{};
        const int row = m_ui->noteView->currentIndex().row();
        m_model->setAnswer(std::move(answer).value());
        // What was transferred is gone, and the next one has moved up to its place.
        const int found = m_model->rowOf(kept);
        if (found >= 0)
            m_list->chooseRow(found);
        else
            m_list->choosePlace(row);
        showFigures();
    });
}

void NotTransferredPage::showFigures()
{
    const int count = m_model->count();
    m_context.navigator.setBadge(PageName::NotTransferred, count);
    setStateLine(tr("%n notes of the last %1 days are not in the case system", nullptr, count).arg(m_daysBack));
    m_ui->footerBar->setText(tr("%n notes", nullptr, count));
    m_ui->copyButton->setEnabled(count > 0);
    m_ui->markButton->setEnabled(count > 0);
    m_ui->listStack->setCurrentWidget(count == 0 ? static_cast<QWidget*>(m_ui->emptyState) : m_ui->noteView);
}

const NotTransferredRow* NotTransferredPage::chosen() const
{
    return m_model->rowAt(m_list->chosenRow());
}

CitizenId NotTransferredPage::shownCitizen() const
{
    const NotTransferredRow* row = chosen();
    return row != nullptr ? row->note.citizen : CitizenId{};
}

void NotTransferredPage::copyChosen()
{
    if (const NotTransferredRow* row = chosen())
        CaseSystemActions::copy(m_context, this, {row->note.citizen, row->note.contact.id});
}

void NotTransferredPage::markChosen()
{
    if (const NotTransferredRow* row = chosen())
        CaseSystemActions::mark(m_context, this, {row->note.citizen, row->note.contact.id});
}

void NotTransferredPage::openChosen()
{
    if (const NotTransferredRow* row = chosen())
        Q_EMIT openCitizen(row->note.citizen);
}

void NotTransferredPage::setFocusToStart()
{
    m_ui->noteView->setFocus(Qt::OtherFocusReason);
}

void NotTransferredPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->emptyState->setIconName(QStringLiteral("circle-check"));
    m_ui->emptyState->setTitle(tr("Everything is in the case system"));
    m_ui->emptyState->setText(tr("When you log a contact with a note, it stands here until you have copied it over."));
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::NextRow) + QLatin1Char{' '} + capsOf(KeyAction::PreviousRow), tr("choose"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::CopyToCaseSystem), tr("copy and go on"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::SettleRow), tr("stands there already"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("open"));
    m_model->retranslate();
    if (m_isLoaded)
        showFigures();
}

}  // namespace fodfaeste
