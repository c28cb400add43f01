#pragma once

#include "gui/theme/theme.h"

#include <QLabel>

namespace fodfaeste {

/// Text with a place in the type scale. Its colour follows the theme, so no page sets a palette or a font.
class Label : public QLabel {
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)

public:
    enum class Kind {
        Body,
        Strong,
        PageTitle,
        Heading,
        CardTitle,
        Kpi,
        SubLine,
        Secondary,
        Hint,
        Field,
        Ok,
        Warn,
        Error,
        Accent
    };
    Q_ENUM(Kind)
    using enum Kind;  // forms write the enumerator without its type

    explicit Label(QWidget* parent = nullptr);
    explicit Label(const QString& text, Kind kind = Kind::Body, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeLook();

    Kind m_kind = Kind::Body;
    bool m_takingLook = false;
};

}  // namespace fodfaeste
