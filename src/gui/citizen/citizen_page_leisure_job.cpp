// What a young person of the leisure job programme wishes of a job, as a card among the others.
#include "gui/citizen/citizen_page.h"
#include "gui/leisure_job/job_wish_dialog.h"
#include "gui/leisure_job/trade_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_citizen_page.h"

#include <QLocale>

namespace fodfaeste {

void CitizenPage::showWish(const std::optional<JobWish>& wish)
{
    m_wish = wish;
    m_ui->wishCard->setVisible(wish.has_value());
    m_ui->wishCard->setTitle(tr("Leisure job"));
    if (!wish)
        return;
    RecordRow::Words words;
    words.icon = QStringLiteral("star");
    QStringList trades;
    for (const std::string& trade : wish->trades)
        trades.push_back(TradeText::of(trade));
    words.title = trades.isEmpty() ? tr("Write down the wishes") : trades.join(QStringLiteral(", "));
    QStringList limits;
    if (wish->maxWeeklyHours)
        limits.push_back(tr("at most %1 hours a week")
                             .arg(toQString(toText(*wish->maxWeeklyHours, QLocale{}.decimalPoint().at(0).toLatin1()))));
    if (wish->travel)
        limits.push_back(tr("%1 minutes to travel").arg(wish->travel->count()));
    if (limits.isEmpty())
        limits.push_back(tr("Hours and travel are not known."));
    words.line = limits.join(QStringLiteral(" · "));
    if (!wish->guardianConsentedOn) {
        words.chip = tr("Guardian's consent missing");
        words.chipTone = ToneKind::Warn;
    }
    m_ui->wishList->setRows({words});
}

void CitizenPage::editWish()
{
    if (!m_wish || !m_page)
        return;
    if (!m_context.may(Operation::EditPlacements)) {
        m_context.navigator.toast(StatusText::denialOf(Operation::EditPlacements));
        return;
    }
    auto* dialog = new JobWishDialog{m_context, *m_wish, m_page->citizen.districtNo, strip(), this};
    connect(dialog, &RecordDialog::saved, this, [this, citizen = m_citizen] {
        m_context.navigator.toastDone(tr("The wishes are saved."));
        m_context.navigator.dataChanged(citizen);
    });
    dialog->open();
}

}  // namespace fodfaeste
