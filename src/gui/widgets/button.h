#pragma once

#include <QPushButton>

namespace fodfaeste {

/// A push button with a meaning: at most one Primary per page, Secondary beside it, Ghost where it should be quiet,
/// Danger for what cannot be undone, Link inside text. Plain QPushButtons look Secondary.
class Button : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)

public:
    enum class Kind { Primary, Secondary, Ghost, Danger, Link };
    Q_ENUM(Kind)
    using enum Kind;  // forms write the enumerator without its type

    explicit Button(QWidget* parent = nullptr);
    explicit Button(const QString& text, Kind kind = Kind::Secondary, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// Name of a bundled icon, tinted to the text. A button without text needs an accessible name and a tool tip.
    QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);

private:
    Kind m_kind = Kind::Secondary;
    QString m_iconName;
};

}  // namespace fodfaeste
