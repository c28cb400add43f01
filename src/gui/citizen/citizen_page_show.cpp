// What the citizen's page says of the person: head, facts, and the cards of records.
#include "gui/citizen/card_text.h"
#include "gui/citizen/citizen_page.h"
#include "gui/citizen/person_text.h"
#include "gui/citizen/timeline_model.h"
#include "gui/text/date_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/chip.h"
#include "ui_citizen_page.h"

#include <algorithm>

namespace fodfaeste {

namespace {

const QString kAddTask = QStringLiteral("addTaskButton");
const QString kOpenCase = QStringLiteral("openCaseButton");
const QString kAddSpell = QStringLiteral("addSpellButton");
const QString kAddStay = QStringLiteral("addStayButton");

constexpr int kAddButton = 26;

Button* makeAddButton(const QString& name)
{
    auto* button = new Button;
    button->setObjectName(name);
    button->setKind(Button::Kind::Ghost);
    button->setIconName(QStringLiteral("plus"));
    button->setFixedSize(kAddButton, kAddButton);
    return button;
}

}  // namespace

void CitizenPage::setUpCards()
{
    m_ui->stepList->setUse(RecordRow::Use::Ticks);
    const struct {
        FactRow* row;
        const char* icon;
    } icons[] = {
        {m_ui->cprRow, "id-card"}, {m_ui->bornRow, "calendar"}, {m_ui->districtRow, "map-pin"}, {m_ui->addressRow, "house"},
        {m_ui->phoneRow, "phone"}, {m_ui->emailRow, "mail"},    {m_ui->endRow, "flag"},
    };
    for (const auto& [row, icon] : icons)
        row->setIconName(QString::fromLatin1(icon));
    const struct {
        Card* card;
        QString name;
        void (CitizenPage::*act)();
    } offers[] = {
        {m_ui->stepsCard, kAddTask, &CitizenPage::addTask},
        {m_ui->casesCard, kOpenCase, &CitizenPage::openCase},
        {m_ui->spellsCard, kAddSpell, &CitizenPage::addSpell},
        {m_ui->custodyCard, kAddStay, &CitizenPage::addStay},
    };
    for (const auto& [card, name, act] : offers) {
        Button* add = makeAddButton(name);
        card->setTrailingWidget(add);
        connect(add, &QPushButton::clicked, this, act);
    }
}

void CitizenPage::nameAddButtons()
{
    const struct {
        QString name;
        QString tip;
    } tips[] = {{kAddTask, tr("Add a next step")},
                {kOpenCase, tr("Open a case")},
                {kAddSpell, tr("Add work, education or offer")},
                {kAddStay, tr("Add custody")}};
    for (const auto& [name, tip] : tips) {
        auto* button = findChild<Button*>(name);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    }
}

void CitizenPage::showHead()
{
    m_ui->safetyStrip->setFacts(strip());
    const auto old = m_ui->chipsRoom->findChildren<Chip*>();
    for (Chip* chip : old)
        delete chip;
    for (const PersonText::ChipWords& words : PersonText::chips(*m_page, m_context.today())) {
        // The strip says this one already.
        if (words.tone != ToneKind::Bad || words.text != strip().warning)
            m_ui->chipsLayout->addWidget(new Chip{words.text, words.tone, Chip::Mark::Dot, m_ui->chipsRoom});
    }
    const CaseFile* current = PersonText::currentCase(*m_page);
    const QString caseworker = m_context.staff.nameOf(PersonText::currentCaseworker(*m_page, m_context.today()));
    QStringList state{PersonText::details(*m_page, m_context.today())};
    if (current != nullptr)
        state << (caseworker.isEmpty() ? tr("nobody is responsible") : caseworker);
    setStateLine(state.join(QStringLiteral(" · ")));
}

void CitizenPage::showFacts()
{
    const Citizen& citizen = m_revealed ? *m_revealed : m_page->citizen;
    const Date today = m_context.today();
    const bool isHidden = m_page->addressIsHidden && !m_revealed;
    const QString hidden = tr("hidden");
    const Date born = citizen.cpr.birthDate();
    m_ui->cprRow->setValue(toQString(citizen.cpr.masked()));
    m_ui->bornRow->setValue(QStringLiteral("%1 · %2").arg(
        DateText::full(born), DateText::age(ageOn(born, std::min(today, citizen.diedOn.value_or(today))))));
    m_ui->districtRow->setValue(citizen.districtNo ? StatusText::district(*citizen.districtNo) : tr("not known"));
    const QString address =
        QStringList{toQString(citizen.address), toQString(citizen.postalCode)}.join(QLatin1Char{' '}).trimmed();
    m_ui->addressRow->setValue(isHidden ? hidden : address.isEmpty() ? tr("not known") : address);
    m_ui->phoneRow->setValue(isHidden ? hidden : citizen.phone.empty() ? tr("not known") : toQString(citizen.phone));
    m_ui->emailRow->setValue(toQString(citizen.email));
    m_ui->emailRow->setVisible(!citizen.email.empty());
    m_ui->revealButton->setVisible(isHidden);
    m_ui->factsCard->setSubtitle(m_revealed ? tr("The address is shown for 30 seconds") : QString{});
    showEnd();
}

void CitizenPage::showEnd()
{
    const Citizen& citizen = m_page->citizen;
    const auto has = [today = m_context.today()](const std::optional<Date>& day) { return day && *day <= today; };
    QString end;
    if (has(citizen.diedOn))
        end = tr("Died %1").arg(DateText::full(*citizen.diedOn));
    else if (has(citizen.movedAwayOn))
        end = tr("Moved away %1").arg(DateText::full(*citizen.movedAwayOn));
    m_ui->endRow->setValue(end);
    m_ui->endRow->setVisible(!end.isEmpty());
}

void CitizenPage::showCards()
{
    const Date today = m_context.today();
    m_openTasks = PersonText::openTasks(*m_page, today);
    const auto told = [](const auto& records, auto tell) {
        std::vector<RecordRow::Words> rows;
        std::ranges::transform(records, std::back_inserter(rows), tell);
        return rows;
    };
    const QString pause = PersonText::pause(*m_page, today);
    m_ui->stepsCard->setSubtitle(pause);
    m_ui->stepList->setRows(told(m_openTasks, [today](const Task& task) { return CardText::task(task, today); }));
    m_ui->caseList->setRows(told(m_page->cases, [this, today](const CaseFile& caseFile) {
        return CardText::caseFile(caseFile, *m_page, m_context.staff, today);
    }));
    m_ui->spellList->setRows(told(m_page->spells, [today](const Spell& spell) { return CardText::spell(spell, today); }));
    m_ui->stayList->setRows(told(m_page->stays, [today](const CustodyStay& stay) { return CardText::stay(stay, today); }));
}

void CitizenPage::fillYears()
{
    const int present = static_cast<int>(m_context.today().year());
    int first = present;
    const auto reach = [&first](const auto& records) {
        for (const auto& record : records)
            first = qMin(first, static_cast<int>(record.period.from.year()));
    };
    reach(m_page->cases);
    reach(m_page->spells);
    reach(m_page->stays);
    m_ui->yearBox->clear();
    for (int year = present; year >= first; --year)
        m_ui->yearBox->addItem(QString::number(year), year);
    m_ui->yearBox->setVisible(first < present);
}

void CitizenPage::showTimelineState()
{
    const QString contacts = tr("%n contacts", nullptr, m_timeline->contactCount());
    m_ui->footerBar->setText(m_timeline->isComplete() ? contacts : tr("the latest %1").arg(contacts));
    const bool isEmpty = m_timeline->rowCount() == 0;
    if (isEmpty) {
        m_ui->emptyState->setIconName(QStringLiteral("history"));
        const bool hasAny = m_timeline->contactCount() > 0 || !m_page->cases.empty();
        m_ui->emptyState->setTitle(hasAny ? tr("Nothing of this kind") : tr("Nothing has happened yet"));
        m_ui->emptyState->setText(
            hasAny ? tr("Choose “Everything” to see the whole timeline.")
                   : tr("Contacts, work, education, custody and cases will stand here. Log the first contact with Ctrl+N."));
    }
    m_ui->timelineStack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_ui->emptyState) : m_ui->timelineView);
}

SafetyStrip::Facts CitizenPage::strip() const
{
    return m_page ? PersonText::strip(*m_page, m_context.today()) : SafetyStrip::Facts{};
}

}  // namespace fodfaeste
