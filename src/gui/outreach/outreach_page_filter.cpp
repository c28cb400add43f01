// What the outreach page shows of all contacts: its filters, and what is said when little or nothing is left.
#include "gui/contact/choice_box.h"
#include "gui/keys/key_map.h"
#include "gui/outreach/outreach_model.h"
#include "gui/outreach/outreach_page.h"
#include "gui/outreach/outreach_sums_model.h"
#include "gui/outreach/outreach_text.h"
#include "gui/text/date_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "ui_outreach_page.h"

#include <algorithm>
#include <set>

namespace fodfaeste {

namespace {

constexpr int kMonthsBase = 100;

/// A place as a box keeps it: "11/Hallen ved banen".
QString keyOf(const OutreachPlace& place)
{
    return QStringLiteral("%1/%2").arg(place.area).arg(toQString(place.name));
}

OutreachPlace placeOf(const QString& word)
{
    return {word.section(QLatin1Char{'/'}, 0, 0).toInt(), toUtf8(word.section(QLatin1Char{'/'}, 1))};
}

/// Puts items into a box and keeps what was chosen, if it is still there.
class Refill {
public:
    explicit Refill(QComboBox& box) : m_box{box}, m_before{box.currentData()} { box.clear(); }
    ~Refill() { m_box.setCurrentIndex(qMax(0, m_box.findData(m_before))); }
    Refill(const Refill&) = delete;
    Refill& operator=(const Refill&) = delete;

private:
    QComboBox& m_box;
    QVariant m_before;
};

}  // namespace

void OutreachPage::fillFilters()
{
    fillPlaces();
    fillThemes();
    fillPeriods();
}

void OutreachPage::fillPlaces()
{
    std::set<OutreachPlace> places;
    for (const OutreachRow& row : m_model->list().rows) {
        places.insert(row.contact.place);
        if (row.contact.place.area != 0)
            places.insert({row.contact.place.area, {}});
    }
    const Refill refill{*m_ui->placeBox};
    m_ui->placeBox->addItem(tr("All places"), keyOf(OutreachPlace{}));
    for (const OutreachPlace& place : places)
        m_ui->placeBox->addItem(OutreachText::place(place), keyOf(place));
}

void OutreachPage::fillThemes()
{
    const Refill refill{*m_ui->themeBox};
    m_ui->themeBox->addItem(tr("All themes"), QString{});
    for (const OutreachTheme& theme : m_model->list().themes)
        m_ui->themeBox->addItem(OutreachText::theme(theme), toQString(theme.code));
}

void OutreachPage::fillPeriods()
{
    std::set<std::pair<int, unsigned>, std::greater<>> months;
    for (const OutreachRow& row : m_model->list().rows)
        months.emplace(static_cast<int>(row.contact.at.day.year()), static_cast<unsigned>(row.contact.at.day.month()));
    const Refill refill{*m_ui->periodBox};
    m_ui->periodBox->addItem(tr("All time"), 0);
    int year = 0;
    for (const auto& [ofYear, month] : months) {
        if (ofYear != year)
            m_ui->periodBox->addItem(QString::number(ofYear), ofYear * kMonthsBase);
        year = ofYear;
        const Date first{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{1}};
        m_ui->periodBox->addItem(DateText::month(first), year * kMonthsBase + static_cast<int>(month));
    }
}

OutreachFilter OutreachPage::filter() const
{
    OutreachFilter filter;
    filter.place = placeOf(m_ui->placeBox->currentData().toString());
    filter.theme = toUtf8(m_ui->themeBox->currentData().toString());
    const int period = m_ui->periodBox->currentData().toInt();
    filter.year = period / kMonthsBase;
    filter.month = static_cast<unsigned>(period % kMonthsBase);
    filter.state = m_view == View::Withdrawn ? OutreachFilter::State::Withdrawn : OutreachFilter::State::Standing;
    return filter;
}

void OutreachPage::setFilter(const OutreachFilter& filter)
{
    const auto choose = [](QComboBox* box, const QVariant& data) { box->setCurrentIndex(qMax(0, box->findData(data))); };
    choose(m_ui->placeBox, keyOf(filter.place));
    choose(m_ui->themeBox, toQString(filter.theme));
    choose(m_ui->periodBox, filter.year * kMonthsBase + static_cast<int>(filter.month));
    filterChanged();
}

void OutreachPage::showState()
{
    const bool isSums = m_view == View::Sums;
    const bool isEmpty = isSums ? m_sums->rowCount() == 0 : m_model->count() == 0;
    QWidget* list = isSums ? static_cast<QWidget*>(m_ui->sumsView) : m_ui->outreachView;
    m_ui->listStack->setCurrentWidget(isEmpty ? m_ui->emptyState : list);
    if (isEmpty)
        showEmpty();
    const bool isFiltered =
        m_ui->placeBox->currentIndex() > 0 || m_ui->themeBox->currentIndex() > 0 || m_ui->periodBox->currentIndex() > 0;
    m_ui->clearButton->setVisible(isFiltered);
    showFooter();
    int people = 0;
    for (int row = 0; row < m_model->count(); ++row)
        people += m_model->rowAt(row).contact.headcount;
    setStateLine(QStringLiteral("%1 · %2").arg(tr("%Ln contacts", nullptr, m_model->count()), OutreachText::people(people)));
}

void OutreachPage::showFooter()
{
    m_ui->footerBar->clearKeyHints();
    if (m_view == View::Sums) {
        m_ui->footerBar->setText(tr("Places and months of %1").arg(m_sums->year()));
        m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("the list behind the figure"));
        return;
    }
    m_ui->footerBar->setText(NumberText::shownOf(m_model->count(), m_model->countOfAll()));
    m_ui->footerBar->addKeyHint(capsOf(keysOf(KeyAction::LogOutreach)), tr("log outreach"));
    if (m_view == View::List)
        m_ui->footerBar->addKeyHint(capsOf(KeyAction::Edit), tr("correct"));
}

void OutreachPage::showEmpty()
{
    const bool isFiltered = m_model->countOfAll() > 0;
    if (isFiltered) {
        m_ui->emptyState->setTitle(tr("Nothing here"));
        m_ui->emptyState->setText(tr("No outreach contact is like what was chosen above. “Show all” takes the filters away."));
    } else if (m_view == View::Withdrawn) {
        m_ui->emptyState->setTitle(tr("Nothing is withdrawn"));
        m_ui->emptyState->setText(tr("What somebody withdraws stays on record here, with the reason."));
    } else {
        m_ui->emptyState->setTitle(tr("No outreach contacts yet"));
        m_ui->emptyState->setText(tr("Met a group on the street? %1 anywhere: where, how many and what about. Nobody is named.")
                                      .arg(capsOf(keysOf(KeyAction::LogOutreach))));
    }
}

void OutreachPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->viewBar->setAccessibleName(tr("What is shown"));
    m_ui->viewBar->setText(QString::number(static_cast<int>(View::List)), tr("Contacts"));
    m_ui->viewBar->setText(QString::number(static_cast<int>(View::Sums)), tr("Places and months"));
    m_ui->viewBar->setText(QString::number(static_cast<int>(View::Withdrawn)), tr("Withdrawn"));
    m_logButton->setText(tr("Log outreach"));
    m_logButton->setToolTip(capsOf(keysOf(KeyAction::LogOutreach)));
    {
        const Refill refill{*m_ui->figureBox};
        m_ui->figureBox->addItem(tr("People met"), static_cast<int>(OutreachSumsModel::Figure::People));
        m_ui->figureBox->addItem(tr("Contacts"), static_cast<int>(OutreachSumsModel::Figure::Contacts));
    }
    fillFilters();
    m_model->retranslate();
    m_sums->retranslate();
    showState();
    showChoice();
}

}  // namespace fodfaeste
