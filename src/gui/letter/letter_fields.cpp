#include "gui/letter/letter_fields.h"

#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace fodfaeste {

LetterFields::LetterFields(QWidget* parent) : QWidget{parent}, m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

QString LetterFields::nameOf(const std::string& placeholder)
{
    QString name = toQString(placeholder);
    name.replace(QLatin1Char{'.'}, QStringLiteral(": ")).replace(QLatin1Char{'_'}, QLatin1Char{' '});
    return name.left(1).toUpper() + name.mid(1);
}

void LetterFields::setTemplate(const std::string& body, const LetterValues& known)
{
    clear();
    m_room = new QWidget{this};
    auto* rows = new QVBoxLayout{m_room};
    rows->setContentsMargins(0, 0, metrics::kSpace8, 0);
    rows->setSpacing(metrics::kSpace4);
    m_column->addWidget(m_room);
    LetterValues values = known;
    for (const auto& [placeholder, typed] : m_typed)
        values[placeholder] = typed;
    const auto names = placeholdersIn(body);
    const std::vector<std::string> missing = missingIn(body, values);
    for (const std::string& placeholder : missing)
        addField(placeholder, {});
    if (names) {
        for (const std::string& placeholder : *names) {
            if (std::ranges::find(missing, placeholder) == missing.end())
                addField(placeholder, toQString(values[placeholder]));
        }
    }
    rows->addStretch(1);
    Q_EMIT changed();
}

void LetterFields::clear()
{
    m_fields.clear();
    delete m_room;
    m_room = nullptr;
}

void LetterFields::addField(const std::string& placeholder, const QString& value)
{
    auto* label = new Label{nameOf(placeholder), Label::Kind::SubLine, m_room};
    auto* state = new Label{tr("missing"), Label::Kind::Warn, m_room};
    auto* edit = new QLineEdit{value, m_room};
    edit->setObjectName(toQString(placeholder) + QStringLiteral("Edit"));
    edit->setAccessibleName(label->text());
    auto* head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(state);
    auto* rows = qobject_cast<QVBoxLayout*>(m_room->layout());
    rows->addLayout(head);
    rows->addWidget(edit);
    rows->addSpacing(metrics::kSpace4);
    m_fields.push_back({placeholder, state, edit});
    showState(m_fields.back());
    connect(edit, &QLineEdit::textChanged, this, [this, at = m_fields.size() - 1] {
        const Field& field = m_fields[at];
        m_typed[field.placeholder] = toUtf8(field.edit->text());
        showState(field);
        Q_EMIT changed();
    });
}

void LetterFields::showState(const Field& field)
{
    const bool isMissing = field.edit->text().trimmed().isEmpty();
    field.state->setVisible(isMissing);
    field.edit->setAccessibleDescription(isMissing ? tr("missing") : QString{});
}

LetterValues LetterFields::values() const
{
    LetterValues values;
    for (const Field& field : m_fields)
        values[field.placeholder] = toUtf8(field.edit->text().trimmed());
    return values;
}

int LetterFields::missingCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_fields, [](const Field& field) { return field.edit->text().trimmed().isEmpty(); }));
}

bool LetterFields::goToFirstMissing()
{
    const auto first = std::ranges::find_if(m_fields, [](const Field& field) { return field.edit->text().trimmed().isEmpty(); });
    if (first == m_fields.end())
        return false;
    first->edit->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace fodfaeste
