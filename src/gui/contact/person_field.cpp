#include "gui/contact/person_field.h"

#include "gui/contact/person_completer.h"
#include "gui/text/plain_text.h"

#include <QKeyEvent>

namespace fodfaeste {

PersonField::PersonField(QWidget* parent) : QLineEdit{parent}, m_completer{new PersonCompleter{this}}
{
    connect(this, &QLineEdit::textEdited, this, &PersonField::suggest);
    connect(m_completer, &PersonCompleter::chosen, this, [this](const SearchHit& hit) {
        setPerson(toQString(hit.name));
        Q_EMIT personChosen(hit.citizen);
    });
}

void PersonField::setSource(const SearchService& search, const Session& session)
{
    m_search = &search;
    m_session = &session;
}

void PersonField::setPerson(const QString& name)
{
    setText(name);
    m_completer->offer({});
}

void PersonField::suggest(const QString& typed)
{
    const bool asks = m_search != nullptr && !typed.trimmed().isEmpty();
    auto answer = asks ? m_search->suggest(*m_session, toUtf8(typed), PersonCompleter::kMostHits) : SearchAnswer{};
    m_completer->offer(answer ? std::move(answer->hits) : std::vector<SearchHit>{});
}

void PersonField::keyPressEvent(QKeyEvent* event)
{
    const bool takes = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier;
    if (!takes || !m_completer->take())
        QLineEdit::keyPressEvent(event);
}

}  // namespace fodfaeste
