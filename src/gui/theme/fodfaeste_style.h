#pragma once

#include "gui/theme/theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace fodfaeste {

/// Whether the user wants light, dark, or what the desktop does.
enum class ThemeChoice { Light, Dark, FollowSystem };

/// How every standard control looks. Holds the theme; our own widgets read it with themeOf().
class FodfaesteStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit FodfaesteStyle(const Theme& theme = Theme::light());

    const Theme& theme() const { return m_theme; }
    /// Switches at run time: sets the application's palette and repaints every widget. Pages do nothing.
    void setTheme(const Theme& theme);
    void choose(ThemeChoice choice);

    /// The application's style if it is ours.
    static FodfaesteStyle* current();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    void polish(QPalette& palette) override;
    QPalette standardPalette() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    Theme m_theme;
    Theme::Kind m_systemKind;
};

}  // namespace fodfaeste
