#include "gui/outreach/place_field.h"

#include "base/fold.h"
#include "domain/area/safety_area.h"
#include "gui/outreach/outreach_text.h"
#include "gui/text/plain_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::size_t kMostHits = 8;
constexpr int kPopupWidth = 380;

/// How well a place is what is typed: 0 is best, nothing for not at all.
std::optional<int> rankOf(const OutreachPlace& place, const std::string& typed)
{
    const std::string name = fold(toUtf8(OutreachText::place(place)));
    const bool isItsNumber = !place.isOwn() && std::to_string(place.area) == typed;
    if (isItsNumber || name == typed)
        return 0;
    if (name.starts_with(typed))
        return 1;
    if ((' ' + name).find(' ' + typed) != std::string::npos)
        return 2;
    if (name.find(typed) != std::string::npos)
        return 3;
    const SafetyArea* area = findSafetyArea(place.area);
    return area != nullptr && fold(area->localCouncil).starts_with(typed) ? std::optional{4} : std::nullopt;
}

}  // namespace

void PlaceHitsModel::setHits(std::vector<OutreachPlace> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int PlaceHitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant PlaceHitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return role == Qt::EditRole ? OutreachText::place(hit(index.row())) : OutreachText::placeOnOneLine(hit(index.row()));
}

PlaceField::PlaceField(QWidget* parent) : QLineEdit{parent}, m_hits{new PlaceHitsModel{this}}, m_completer{new QCompleter{this}}
{
    // Not QLineEdit's own completer: that one would write each highlighted place into the field.
    m_completer->setModel(m_hits);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(kMostHits));
    m_completer->popup()->setMinimumWidth(kPopupWidth);
    m_completer->popup()->setFrameShape(QFrame::StyledPanel);
    setOwnPlaces({});
    connect(this, &QLineEdit::textEdited, this, &PlaceField::suggest);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_taken && text != OutreachText::place(*m_taken))
            m_taken.reset();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
}

void PlaceField::setOwnPlaces(std::vector<OutreachPlace> places)
{
    m_places = std::move(places);
    for (const SafetyArea& area : safetyAreas())
        m_places.push_back({area.number, {}});
}

void PlaceField::setPlace(const OutreachPlace& place)
{
    m_taken.reset();
    setText(OutreachText::place(place));
    m_taken = place;
    m_hits->setHits({});
    m_completer->popup()->hide();
}

const OutreachPlace* PlaceField::known() const
{
    const std::string typed = fold(toUtf8(text()));
    const auto found = std::ranges::find_if(
        m_places, [&](const OutreachPlace& place) { return fold(toUtf8(OutreachText::place(place))) == typed; });
    return found == m_places.end() ? nullptr : &*found;
}

std::optional<OutreachPlace> PlaceField::place() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    if (m_taken)
        return m_taken;
    const OutreachPlace* found = known();
    return found != nullptr ? *found : OutreachPlace{0, toUtf8(typed)};
}

bool PlaceField::isNew() const
{
    return !text().trimmed().isEmpty() && !m_taken && known() == nullptr;
}

void PlaceField::suggest(const QString& typed)
{
    const std::string wanted = fold(toUtf8(typed.trimmed()));
    std::vector<std::pair<int, OutreachPlace>> ranked;
    for (const OutreachPlace& place : m_places) {
        if (const auto rank = wanted.empty() ? std::nullopt : rankOf(place, wanted))
            ranked.emplace_back(*rank, place);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, OutreachPlace>::first);
    std::vector<OutreachPlace> hits;
    for (std::size_t i = 0; i < std::min(kMostHits, ranked.size()); ++i)
        hits.push_back(ranked[i].second);
    m_hits->setHits(std::move(hits));
    if (m_hits->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
}

void PlaceField::take(int row)
{
    if (row < 0 || row >= m_hits->rowCount())
        return;
    setPlace(OutreachPlace{m_hits->hit(row)});
    Q_EMIT placeChosen();
}

void PlaceField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (m_completer->popup()->isVisible() && m_hits->rowCount() > 0)
        take(qMax(0, m_completer->popup()->currentIndex().row()));
    else if (!text().trimmed().isEmpty())
        Q_EMIT placeChosen();
}

}  // namespace fodfaeste
