#include "gui/contact/person_field.h"

#include "gui/text/date_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace fodfaeste {

namespace {

constexpr std::size_t kMostHits = 8;
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
    const QString name = QString::fromStdString(found.name);
    if (role == Qt::EditRole)
        return name;
    const QString state = found.hasOpenCase ? QString::fromStdString(found.caseNumber) : tr("no open case");
    return QStringLiteral("%1 · %2 · %3").arg(name, DateText::age(found.age), state);
}

PersonField::PersonField(QWidget* parent)
    : QLineEdit{parent}
    , m_hits{new PersonHitsModel{this}}
    , m_completer{new QCompleter{this}}
{
    // Not QLineEdit's own completer: that one would write each highlighted name into the field.
    m_completer->setModel(m_hits);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(kMostHits));
    // Name, age and case number tell people of one name apart, so they are never cut.
    m_completer->popup()->setMinimumWidth(kPopupWidth);
    m_completer->popup()->setFrameShape(QFrame::StyledPanel);
    connect(this, &QLineEdit::textEdited, this, &PersonField::suggest);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
}

void PersonField::setSource(const SearchService& search, const Session& session)
{
    m_search = &search;
    m_session = &session;
}

void PersonField::setPerson(const QString& name)
{
    setText(name);
    m_completer->popup()->hide();
}

void PersonField::suggest(const QString& typed)
{
    const bool asks = m_search != nullptr && !typed.trimmed().isEmpty();
    Result<SearchAnswer> answer = asks ? m_search->suggest(*m_session, typed.toStdString(), kMostHits) : SearchAnswer{};
    m_hits->setHits(answer ? std::move(answer->hits) : std::vector<SearchHit>{});
    if (m_hits->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
}

void PersonField::take(int row)
{
    if (row < 0 || row >= m_hits->rowCount())
        return;
    const SearchHit found = m_hits->hit(row);
    setPerson(QString::fromStdString(found.name));
    m_hits->setHits({});
    Q_EMIT personChosen(found.citizen);
}

void PersonField::keyPressEvent(QKeyEvent* event)
{
    const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (takes && event->modifiers() == Qt::NoModifier && m_hits->rowCount() > 0)
        take(qMax(0, m_completer->popup()->currentIndex().row()));
    else
        QLineEdit::keyPressEvent(event);
}

}  // namespace fodfaeste
