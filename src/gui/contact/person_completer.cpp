#include "gui/contact/person_completer.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QWidget>

namespace fodfaeste {

namespace {

constexpr int kPopupWidth = 340;

}  // namespace

void PersonHitsModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int PersonHitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant PersonHitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const SearchHit& found = hit(index.row());
    const QString name = toQString(found.name);
    if (role == Qt::EditRole)
        return name;
    const QString state = found.hasOpenCase ? toQString(found.caseNumber) : tr("no open case");
    return QStringLiteral("%1 · %2 · %3").arg(name, DateText::age(found.age), state);
}

PersonCompleter::PersonCompleter(QWidget* field)
    : QObject{field}
    , m_hits{new PersonHitsModel{this}}
    , m_completer{new QCompleter{this}}
{
    // Not the field's own completer: that one would write each highlighted name into the field.
    m_completer->setModel(m_hits);
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(kMostHits));
    // Name, age and case number tell people of one name apart, so they are never cut.
    m_completer->popup()->setMinimumWidth(kPopupWidth);
    m_completer->popup()->setFrameShape(QFrame::StyledPanel);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
}

void PersonCompleter::offer(std::vector<SearchHit> hits, const QRect& under)
{
    m_hits->setHits(std::move(hits));
    if (m_hits->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = under;
    if (place.isValid())
        place.setWidth(kPopupWidth);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
}

bool PersonCompleter::take()
{
    if (!isOffering())
        return false;
    take(qMax(0, m_completer->popup()->currentIndex().row()));
    return true;
}

void PersonCompleter::take(int row)
{
    if (row < 0 || row >= m_hits->rowCount())
        return;
    const SearchHit found = m_hits->hit(row);
    offer({});
    Q_EMIT chosen(found);
}

}  // namespace fodfaeste
