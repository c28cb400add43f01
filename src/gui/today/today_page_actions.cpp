// What is done with a row of today's list, each by one key: done, put off, answered, written.
#include "app/follow_up/follow_up_service.h"
#include "gui/citizen/task_actions.h"
#include "gui/keys/key_map.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/follow_up_text.h"
#include "gui/text/number_text.h"
#include "gui/text/status_text.h"
#include "gui/today/today_page.h"
#include "gui/today/today_text.h"
#include "ui_today_page.h"

#include <QKeyEvent>

namespace fodfaeste {

namespace {

constexpr std::array kPutOffDays{1, 3, 7, 14};
constexpr std::array kPutOffKeys{'1', '3', '7', '2'};
constexpr int kTypedDay = static_cast<int>(kPutOffDays.size());

QString letter(std::size_t place)
{
    return QString{QChar::fromLatin1(static_cast<char>('A' + place))};
}

}  // namespace

bool TodayPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != m_ui->todayView)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    return act(*key) || Page::eventFilter(watched, event);
}

bool TodayPage::act(const QKeyEvent& event)
{
    const bool isPlain = event.modifiers() == Qt::NoModifier;
    const int row = m_ui->todayView->currentIndex().row();
    const TodayItem* item = chosen();
    const auto heading = item != nullptr ? std::optional{TodaySection::of(*item)} : m_model->headingAt(row);
    if (heading && isPlain && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right))
        fold(*heading, event.key() == Qt::Key_Left);
    else if (item != nullptr && isKey(event, KeyAction::Edit))
        write(*item);
    else if (item != nullptr && isKey(event, KeyAction::PutOffRow) && item->state == TodayState::PutOff)
        takeBack(*item);
    else if (item != nullptr && isKey(event, KeyAction::PutOffRow))
        askUntilWhen();
    else
        return false;
    return true;
}

void TodayPage::settle(const QModelIndex& index)
{
    const TodayItem* item = m_model->itemAt(index.row());
    if (item == nullptr)
        toggle(index.row());
    else if (item->task)
        TaskActions::settle(m_context, this, item->citizen, *item->task);
    else if (item->reason == TodayReason::Birthday)
        answer(*item, CheckOutcome::GoingWell);
    else if (item->isCheck())
        askOutcome(*item);
    else if (item->reason == TodayReason::NoNextStep)
        write(*item);
    else if (item->reason == TodayReason::Unfinished)
        m_context.navigator.toast(tr("Press Enter and write the note or the outcome at the contact."));
    else
        m_context.navigator.toast(tr("Only tasks and checks can be ticked off. Press L to log a contact."));
}

void TodayPage::write(const TodayItem& item)
{
    TaskActions::write(m_context, this, {item.citizen, item.caseFile, item.task},
                       [this](QDialog* dialog, const EditorPlace& place) { Q_EMIT editorOpened(dialog, place); });
}

void TodayPage::askUntilWhen()
{
    if (!m_context.may(Operation::PutOff)) {
        m_context.navigator.toast(StatusText::denialOf(Operation::PutOff));
        return;
    }
    m_asked = Asked::Until;
    m_askedOf = *chosen();
    const QString days[] = {tr("tomorrow"), tr("3 days"), tr("a week"), tr("2 weeks")};
    std::vector<ChoiceStrip::Choice> choices;
    for (std::size_t place = 0; place < kPutOffDays.size(); ++place)
        choices.push_back({QString{QChar::fromLatin1(kPutOffKeys[place])}, days[place]});
    choices.push_back({QStringLiteral("D"), tr("another day")});
    m_ui->choiceStrip->ask(tr("Put off for how long?"), choices);
}

void TodayPage::askWhy()
{
    m_asked = Asked::Why;
    std::vector<ChoiceStrip::Choice> choices;
    for (const PutOffReason reason : kPutOffReasons)
        choices.push_back({letter(choices.size()), FollowUpText::of(reason)});
    m_ui->choiceStrip->ask(tr("Until %1. Why?").arg(DateText::brief(m_putOffUntil, m_context.today())), choices);
}

void TodayPage::askOutcome(const TodayItem& item)
{
    m_asked = Asked::Outcome;
    m_askedOf = item;
    std::vector<ChoiceStrip::Choice> choices;
    for (const CheckOutcome outcome : kCheckOutcomes)
        choices.push_back({QString::number(choices.size() + 1), FollowUpText::of(outcome)});
    m_ui->choiceStrip->ask(TodayText::what(item, m_context.today()), choices);
}

void TodayPage::take(int choice)
{
    const auto place = static_cast<std::size_t>(choice);
    if (m_asked == Asked::Until && choice == kTypedDay) {
        m_ui->choiceStrip->askDay(tr("Put off until (day)"), m_context.today());
    } else if (m_asked == Asked::Until) {
        m_putOffUntil = addDays(m_context.today(), kPutOffDays[place]);
        askWhy();
    } else if (m_asked == Asked::Why) {
        putOff(kPutOffReasons[place]);
    } else if (m_asked == Asked::Outcome) {
        answer(*m_askedOf, kCheckOutcomes[place]);
    }
}

void TodayPage::closeStrip()
{
    m_asked = Asked::Nothing;
    if (m_ui->choiceStrip->isHidden())
        return;
    m_ui->choiceStrip->hide();
    m_ui->todayView->setFocus(Qt::OtherFocusReason);
}

void TodayPage::putOff(PutOffReason reason)
{
    const TodayItem item = *m_askedOf;
    closeStrip();
    const NewPutOff wanted{item.caseFile, std::string{matterOf(item.reason)}, item.subject, m_putOffUntil, reason};
    const auto work = [&followUp = m_context.services.followUp, session = m_context.session, wanted] {
        return followUp.putOff(session, wanted);
    };
    m_context.tasks.run(this, work, [this, item](const Result<PutOff>& done) {
        if (!done) {
            m_context.navigator.toast(ErrorText::of(done.error()));
            return;
        }
        m_context.navigator.toastDone(
            tr("Put off until %1. The figures of the team do not change.").arg(DateText::brief(done->until, m_context.today())));
        m_context.navigator.dataChanged(item.citizen);
    });
}

void TodayPage::takeBack(const TodayItem& item)
{
    PutOff putOff;
    putOff.caseFile = item.caseFile;
    putOff.matter = std::string{matterOf(item.reason)};
    putOff.subject = item.subject;
    const auto work = [&followUp = m_context.services.followUp, session = m_context.session, putOff] {
        return followUp.takeBack(session, putOff);
    };
    m_context.tasks.run(this, work, [this, citizen = item.citizen](const Result<Done>& done) {
        m_context.navigator.toast(done ? tr("It is back on the list.") : ErrorText::of(done.error()));
        m_context.navigator.dataChanged(citizen);
    });
}

void TodayPage::answer(const TodayItem& item, CheckOutcome outcome)
{
    closeStrip();
    const NewAnswer wanted{item.caseFile, std::string{item.answerMatter()}, item.subject, item.answerDay(), outcome};
    const auto work = [&followUp = m_context.services.followUp, session = m_context.session, wanted] {
        return followUp.answer(session, wanted);
    };
    m_context.tasks.run(this, work, [this, item](const Result<FollowUpAnswer>& done) {
        if (!done) {
            m_context.navigator.toast(ErrorText::of(done.error()));
            return;
        }
        m_context.navigator.toastDone(tr("Done: %1").arg(TodayText::what(item, m_context.today())));
        m_context.navigator.dataChanged(item.citizen);
    });
}

QString TodayPage::countText() const
{
    const int all = m_model->count();
    const auto section = m_model->section();
    if (!section)
        return tr("%n matters", nullptr, all);
    return section->state == TodayState::Now
               ? tr("%1 of %n matters", nullptr, all).arg(NumberText::count(m_model->count(*section)))
               : tr("%n matters", nullptr, m_model->count(*section));
}

}  // namespace fodfaeste
