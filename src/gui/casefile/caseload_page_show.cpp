// What the caseload page says: figures, pills, state line, empty states, and every text anew in another language.
#include "app/follow_up/follow_up_service.h"
#include "gui/casefile/caseload_model.h"
#include "gui/casefile/caseload_page.h"
#include "gui/casefile/caseload_text.h"
#include "gui/citizen/citizen_dialog.h"
#include "gui/keys/key_map.h"
#include "gui/text/date_text.h"
#include "gui/text/number_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/filter_pill.h"
#include "ui_caseload_page.h"

#include <QStringList>
#include <QTime>

namespace fodfaeste {

void CaseloadPage::showFigures()
{
    const CaseloadFigures& figures = m_model->caseload().figures();
    const int all = figures.of(CaseloadFilter::All);
    for (const CaseloadFilter filter : kCaseloadFilters)
        m_ui->pillBar->setCount(keyOf(filter), figures.of(filter));

    const int positive = figures.of(CaseloadFilter::Positive);
    m_ui->positiveCard->setValue(NumberText::shareOf(positive, all));
    m_ui->positiveCard->setDelta({{}, tr("%1 of %2").arg(NumberText::count(positive), NumberText::count(all))});

    const int contacted = figures.of(CaseloadFilter::ContactedLately);
    m_ui->contactedCard->setValue(tr("%1 of %2").arg(NumberText::count(contacted), NumberText::count(all)));
    m_ui->contactedCard->setDelta({{}, NumberText::shareOf(contacted, all)});

    const int overdue = figures.of(CaseloadFilter::ContactOverdue);
    m_ui->overdueCard->setValue(NumberText::count(overdue));
    const QString never =
        figures.neverReached > 0 ? tr("%n never reached", nullptr, figures.neverReached) : tr("all have been reached");
    m_ui->overdueCard->setDelta({{}, never});

    const Date today = m_model->caseload().today();
    m_ui->releaseCard->setValue(NumberText::count(figures.of(CaseloadFilter::ReleaseNear)));
    m_ui->releaseCard->setDelta(
        {{}, figures.nextRelease ? tr("next: %1").arg(DateText::brief(*figures.nextRelease, today)) : tr("none is expected")});

    m_context.navigator.setBadge(PageName::Caseload, all);
    const QString time = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    const QString active = tr("%n active", nullptr, all);
    const QString urgent = tr("%n need action", nullptr, figures.of(CaseloadFilter::NeedsAction));
    setStateLine(QStringList{active, urgent, tr("updated %1").arg(time)}.join(QStringLiteral(" · ")));
}

void CaseloadPage::showState()
{
    if (!m_isLoaded)
        return;
    const int shown = m_model->rowCount();
    const int all = m_model->caseload().figures().of(CaseloadFilter::All);
    const auto chosen = m_ui->caseloadView->selectionModel()->selectedRows().size();
    const QString count =
        shown == all ? tr("%n cases", nullptr, all) : tr("%1 of %n cases", nullptr, all).arg(NumberText::count(shown));
    m_ui->footerBar->setText(chosen > 0 ? tr("%1 · %2 chosen").arg(count).arg(chosen) : count);
    if (shown == 0) {
        showEmptyState();
        m_ui->personPanel->showPerson(std::nullopt);
    }
    m_ui->listStack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_ui->emptyState) : m_ui->caseloadView);
}

void CaseloadPage::showEmptyState()
{
    EmptyState& empty = *m_ui->emptyState;
    empty.clearButtons();
    const QString typed = m_ui->filterEdit->text().trimmed();
    const bool hasCases = m_model->caseload().size() > 0;
    if (hasCases) {
        empty.setIconName(QStringLiteral("search-x"));
        empty.setTitle(typed.isEmpty() ? tr("No cases here just now") : tr("No case matches “%1”").arg(typed));
        empty.setText(typed.isEmpty()
                          ? tr("None of the cases is in this group. Show all to see them again.")
                          : tr("Check the spelling, or filter by case number, area or next step. Closed cases are found by the "
                               "search at the top."));
        connect(empty.addButton(tr("Show all"), Button::Kind::Secondary), &QPushButton::clicked, this,
                &CaseloadPage::clearFilters);
    } else {
        empty.setIconName(QStringLiteral("folder-open"));
        empty.setTitle(tr("No open cases"));
        empty.setText(
            m_context.may(Operation::ListAnyCaseload)
                ? tr("Nobody here has an open case. Choose another caseworker, or register a citizen and open a case.")
                : tr("You are not the caseworker of any open case. Register a citizen and open a case, or ask your team lead to "
                     "assign one to you."));
    }
    Button* add = empty.addButton(tr("Register a citizen"), Button::Kind::Primary, QStringLiteral("user-plus"));
    add->setEnabled(m_context.may(Operation::EditCitizen));
    connect(add, &QPushButton::clicked, this, &CaseloadPage::registerCitizen);
}

void CaseloadPage::registerCitizen()
{
    auto* dialog = CitizenDialog::toRegister(m_context, this);
    connect(dialog, &CitizenDialog::registered, this, [this](CitizenId citizen) {
        m_context.navigator.toast(tr("The citizen is registered."));
        Q_EMIT openCitizen(citizen);
    });
    dialog->open();
    Q_EMIT editorOpened(dialog, {EditorKind::Register, {}});
}

void CaseloadPage::reopenEditor(const EditorPlace& place)
{
    if (place.kind == EditorKind::Register)
        registerCitizen();
}

void CaseloadPage::fillCaseworkers()
{
    const QVariant before = m_ui->caseworkerBox->currentData();
    m_ui->caseworkerBox->clear();
    m_ui->caseworkerBox->addItem(tr("All caseworkers"), qlonglong{0});
    for (const User& user : m_context.staff.users()) {
        if (carriesCases(user.role) && user.state == UserState::Active)
            m_ui->caseworkerBox->addItem(QString::fromStdString(user.name), static_cast<qlonglong>(user.id.value()));
    }
    m_ui->caseworkerBox->setCurrentIndex(qMax(0, m_ui->caseworkerBox->findData(before)));
}

void CaseloadPage::retranslate()
{
    m_ui->retranslateUi(this);
    const FollowUpDays days = m_context.services.followUp.days();
    for (const CaseloadFilter filter : kCaseloadFilters)
        m_ui->pillBar->setText(keyOf(filter), CaseloadText::filterName(filter, days));
    m_ui->pillBar->pill(keyOf(CaseloadFilter::ContactOverdue))
        ->setToolTip(tr("No two-way contact for more than %1 days").arg(days.noContact));
    m_ui->positiveCard->setCaption(tr("Positive outcome"));
    m_ui->contactedCard->setCaption(tr("Contact in the last %1 days").arg(days.recentContact));
    m_ui->overdueCard->setCaption(tr("Over %1 days without contact").arg(days.noContact));
    m_ui->releaseCard->setCaption(tr("Released within %1 days").arg(days.releaseNear));
    m_registerButton->setText(tr("New citizen"));
    m_registerButton->setEnabled(m_context.may(Operation::EditCitizen));
    m_registerButton->setToolTip(m_context.may(Operation::EditCitizen) ? tr("Register a citizen and open a case")
                                                                       : StatusText::denialOf(Operation::EditCitizen));
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::NextRow) + QLatin1Char{' '} + capsOf(KeyAction::PreviousRow), tr("choose"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("open"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::LogForRow), tr("log contact"));
    m_ui->footerBar->addKeyHint(capsOf(KeyAction::SettleRow), tr("step done"));
    fillCaseworkers();
    fillKinds();
    if (m_isLoaded)
        nameSelectionActions();
    m_model->retranslate();
    m_ui->personPanel->retranslate();
    if (m_isLoaded) {
        showFigures();
        showState();
    }
}

}  // namespace fodfaeste
