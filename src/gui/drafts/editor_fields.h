#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

class QObject;
class QWidget;

namespace fodfaeste {

/// What stands in the fields of a form, by the field's name.
using FieldValues = std::map<QString, QString>;

/// As a JSON object, the way a draft keeps them.
std::string toJson(const FieldValues& values);
FieldValues valuesFromJson(const std::string& json);

/// Where the keyboard is in a form.
struct FieldCursor {
    QString field;
    int position = 0;
};

/// The fields of a form, whatever form it is: every named widget that takes text, a choice or a tick. Fields for secrets and
/// fields that only show something are none of them.
class EditorFields {
public:
    explicit EditorFields(QWidget& editor);

    FieldValues read() const;
    /// Fields that are closed at the moment stay as they are.
    void write(const FieldValues& values) const;
    /// What is other than it was.
    FieldValues changesFrom(const FieldValues& before) const;
    /// Whether a text is among them, not only choices and ticks.
    bool holdText(const FieldValues& values) const;
    /// Whether it holds several lines.
    bool isLong(const QString& field) const;

    FieldCursor cursor() const;
    void putCursor(const FieldCursor& cursor) const;

    /// `slot` of the receiver, as SLOT() spells it, is called at every change of a field.
    void tell(QObject* receiver, const char* slot) const;

    /// A field that is no part of what is written, e.g. one that only says about whom.
    static void leaveOut(QWidget& field);

private:
    QWidget& m_editor;
    std::vector<QWidget*> m_fields;
};

}  // namespace fodfaeste
