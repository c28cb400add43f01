#include "gui/leisure_job/job_wish_dialog.h"

#include "app/leisure_job/job_wish_service.h"
#include "domain/area/safety_area.h"
#include "gui/leisure_job/trade_text.h"
#include "gui/text/plain_text.h"
#include "ui_job_wish_dialog.h"

#include <QLocale>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kLongestTravel = 240;

}  // namespace

JobWishDialog::JobWishDialog(const PageContext& context, JobWish wish, std::optional<int> districtNo,
                             const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_wish{std::move(wish)}
    , m_ui{std::make_unique<Ui::JobWishDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("wish.hours", m_ui->hoursEdit, m_ui->hoursErrorLabel);
    errors().add("wish.travel", m_ui->travelEdit, m_ui->travelErrorLabel);
    errors().add("wish.school", m_ui->schoolEdit, m_ui->schoolErrorLabel);
    errors().add("wish.guardianConsentedOn", m_ui->guardianConsentEdit, m_ui->guardianConsentErrorLabel);
    errors().add("wish.citizenConsentedOn", m_ui->citizenConsentEdit, m_ui->citizenConsentErrorLabel);
    setWindowTitle(m_ui->headingLabel->text());
    fillTrades();
    fillRest(districtNo);
    m_ui->wishesEdit->setFocus();
}

JobWishDialog::~JobWishDialog() = default;

std::array<QComboBox*, 3> JobWishDialog::tradeBoxes() const
{
    return {m_ui->firstTradeBox, m_ui->secondTradeBox, m_ui->thirdTradeBox};
}

void JobWishDialog::fillTrades()
{
    const auto boxes = tradeBoxes();
    for (std::size_t at = 0; at < boxes.size(); ++at) {
        QComboBox& box = *boxes[at];
        box.addItem(tr("None"), QString{});
        for (const std::string_view code : TradeText::codes())
            box.addItem(TradeText::of(std::string{code}), toQString(code));
        if (at >= m_wish.trades.size())
            continue;
        const QString wished = toQString(m_wish.trades[at]);
        if (box.findData(wished) < 0)
            box.addItem(TradeText::of(m_wish.trades[at]), wished);
        box.setCurrentIndex(box.findData(wished));
    }
}

void JobWishDialog::fillRest(std::optional<int> districtNo)
{
    const SafetyArea* area = districtNo ? findSafetyArea(*districtNo) : nullptr;
    m_ui->districtLabel->setText(
        area == nullptr ? tr("No district is known. Write it among the facts, so that travel can be measured.")
                        : tr("Travel is measured from district %1, %2.").arg(area->number).arg(toQString(area->name)));
    m_ui->wishesEdit->setPlainText(toQString(m_wish.wishes));
    if (m_wish.maxWeeklyHours)
        m_ui->hoursEdit->setText(toQString(toText(*m_wish.maxWeeklyHours, QLocale{}.decimalPoint().at(0).toLatin1())));
    if (m_wish.travel)
        m_ui->travelEdit->setText(QString::number(m_wish.travel->count()));
    m_ui->schoolEdit->setBearings(today(), Lean::Future);
    m_ui->schoolEdit->setDay(m_wish.compulsorySchoolEndsOn);
    m_ui->guardianNameEdit->setText(toQString(m_wish.guardianName));
    m_ui->guardianPhoneEdit->setText(toQString(m_wish.guardianPhone));
    m_ui->guardianConsentEdit->setBearings(today(), Lean::Past);
    m_ui->guardianConsentEdit->setDay(m_wish.guardianConsentedOn);
    m_ui->citizenConsentEdit->setBearings(today(), Lean::Past);
    m_ui->citizenConsentEdit->setDay(m_wish.citizenConsentedOn);
}

/// The three that are chosen, each once, before those that the form has no room for.
void JobWishDialog::readTrades(JobWish& wish) const
{
    const auto boxes = tradeBoxes();
    std::vector<std::string> trades;
    const auto add = [&trades](const std::string& trade) {
        if (!trade.empty() && std::ranges::find(trades, trade) == trades.end())
            trades.push_back(trade);
    };
    for (const QComboBox* box : boxes)
        add(toUtf8(box->currentData().toString()));
    for (std::size_t at = boxes.size(); at < m_wish.trades.size(); ++at)
        add(m_wish.trades[at]);
    wish.trades = std::move(trades);
}

void JobWishDialog::readLimits(JobWish& wish)
{
    wish.maxWeeklyHours.reset();
    wish.travel.reset();
    if (const QString hours = m_ui->hoursEdit->text().trimmed(); !hours.isEmpty()) {
        if (const auto read = parseWeeklyHours(toUtf8(hours)))
            wish.maxWeeklyHours = *read;
        else
            errors().show("wish.hours", tr("Write the hours as a number from 0 to 168."));
    }
    if (const QString travel = m_ui->travelEdit->text().trimmed(); !travel.isEmpty()) {
        bool isNumber = false;
        const int minutes = travel.toInt(&isNumber);
        if (isNumber && minutes >= 0 && minutes <= kLongestTravel)
            wish.travel = std::chrono::minutes{minutes};
        else
            errors().show("wish.travel", tr("Write the minutes as a number from 0 to %1.").arg(kLongestTravel));
    }
}

void JobWishDialog::save()
{
    JobWish wish = m_wish;
    wish.wishes = toUtf8(m_ui->wishesEdit->toPlainText());
    readTrades(wish);
    readLimits(wish);
    wish.compulsorySchoolEndsOn = readDay(*m_ui->schoolEdit, "wish.school", Need::Optional);
    wish.guardianName = toUtf8(m_ui->guardianNameEdit->text());
    wish.guardianPhone = toUtf8(m_ui->guardianPhoneEdit->text());
    wish.guardianConsentedOn = readDay(*m_ui->guardianConsentEdit, "wish.guardianConsentedOn", Need::Optional);
    wish.citizenConsentedOn = readDay(*m_ui->citizenConsentEdit, "wish.citizenConsentedOn", Need::Optional);
    run([&wishes = context().services.jobWishes, session = context().session, wish] { return wishes.save(session, wish); });
}

}  // namespace fodfaeste
