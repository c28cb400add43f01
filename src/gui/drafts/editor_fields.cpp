#include "gui/drafts/editor_fields.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr const char* kLeftOut = "isLeftOutOfDrafts";

bool takesInput(const QWidget& widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return !line->isReadOnly() && line->echoMode() == QLineEdit::Normal;
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return !text->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        return !text->isReadOnly();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable();
    return qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr;
}

bool isField(const QWidget& widget)
{
    // Qt names the lines inside its own boxes, too.
    const QString name = widget.objectName();
    return !name.isEmpty() && !name.startsWith(QLatin1String{"qt_"}) && !widget.property(kLeftOut).toBool() && takesInput(widget);
}

bool isText(const QWidget& field)
{
    return qobject_cast<const QLineEdit*>(&field) != nullptr || qobject_cast<const QPlainTextEdit*>(&field) != nullptr ||
           qobject_cast<const QTextEdit*>(&field) != nullptr;
}

QString valueOf(const QWidget& field)
{
    // A box's words are translated; what lies behind them stays the same in every language.
    if (const auto* box = qobject_cast<const QComboBox*>(&field); box != nullptr && box->currentData().isValid())
        return box->currentData().toString();
    return field.metaObject()->userProperty().read(&field).toString();
}

void setValue(QWidget& field, const QString& value)
{
    auto* box = qobject_cast<QComboBox*>(&field);
    if (box == nullptr) {
        field.metaObject()->userProperty().write(&field, value);
        return;
    }
    for (int row = 0; row < box->count(); ++row) {
        const QVariant data = box->itemData(row);
        if ((data.isValid() ? data.toString() : box->itemText(row)) == value)
            box->setCurrentIndex(row);
    }
}

}  // namespace

std::string toJson(const FieldValues& values)
{
    QJsonObject object;
    for (const auto& [field, value] : values)
        object.insert(field, value);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact).toStdString();
}

FieldValues valuesFromJson(const std::string& json)
{
    FieldValues values;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        values.emplace(field.key(), field.value().toString());
    return values;
}

EditorFields::EditorFields(QWidget& editor) : m_editor{editor}
{
    for (QWidget* widget : editor.findChildren<QWidget*>()) {
        if (isField(*widget))
            m_fields.push_back(widget);
    }
}

FieldValues EditorFields::read() const
{
    FieldValues values;
    for (const QWidget* field : m_fields)
        values.emplace(field->objectName(), valueOf(*field));
    return values;
}

void EditorFields::write(const FieldValues& values) const
{
    for (QWidget* field : m_fields) {
        const auto value = values.find(field->objectName());
        if (value != values.end() && field->isEnabledTo(&m_editor))
            setValue(*field, value->second);
    }
}

FieldValues EditorFields::changesFrom(const FieldValues& before) const
{
    FieldValues changes = read();
    std::erase_if(changes, [&](const auto& value) {
        const auto was = before.find(value.first);
        return was != before.end() && was->second == value.second;
    });
    return changes;
}

bool EditorFields::holdText(const FieldValues& values) const
{
    return std::ranges::any_of(
        m_fields, [&](const QWidget* field) { return isText(*field) && values.find(field->objectName()) != values.end(); });
}

bool EditorFields::isLong(const QString& field) const
{
    return m_editor.findChild<QPlainTextEdit*>(field) != nullptr || m_editor.findChild<QTextEdit*>(field) != nullptr;
}

FieldCursor EditorFields::cursor() const
{
    // A form remembers its own last one, but not always the latest; it counts while the keyboard is somewhere else.
    const QWidget* now = QApplication::focusWidget();
    const QWidget* focused = now != nullptr && m_editor.isAncestorOf(now) ? now : m_editor.focusWidget();
    if (focused == nullptr || std::ranges::find(m_fields, focused) == m_fields.end())
        return {};
    if (const auto* line = qobject_cast<const QLineEdit*>(focused))
        return {focused->objectName(), line->cursorPosition()};
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(focused))
        return {focused->objectName(), text->textCursor().position()};
    return {focused->objectName(), 0};
}

void EditorFields::putCursor(const FieldCursor& cursor) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const QWidget* field) { return field->objectName() == cursor.field; });
    if (found == m_fields.end())
        return;
    (*found)->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(*found)) {
        line->setCursorPosition(cursor.position);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(*found)) {
        QTextCursor at = text->textCursor();
        at.setPosition(qMin(cursor.position, static_cast<int>(text->toPlainText().size())));
        text->setTextCursor(at);
    }
}

void EditorFields::tell(QObject* receiver, const char* slot) const
{
    const QMetaMethod method = receiver->metaObject()->method(receiver->metaObject()->indexOfSlot(slot));
    for (const QWidget* field : m_fields) {
        const QMetaProperty value = field->metaObject()->userProperty();
        if (value.hasNotifySignal())
            QObject::connect(field, value.notifySignal(), receiver, method);
    }
}

void EditorFields::leaveOut(QWidget& field)
{
    field.setProperty(kLeftOut, true);
}

}  // namespace fodfaeste
