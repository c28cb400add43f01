#pragma once

#include "paper/chart/chart_palette.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>

class QWidget;

namespace fodfaeste {

/// What a colour says. Never said by colour alone: a tone always stands beside a word.
enum class ToneKind { Ok, Warn, Bad, Info, Violet, Neutral };

/// A tint to stand on, a text colour readable on it, and a stronger colour for dots and bars.
struct Tone {
    QColor background;
    QColor foreground;
    QColor dot;
};

/// Every colour of the program. No other file names a colour.
struct Theme {
    enum class Kind { Light, Dark };

    Kind kind = Kind::Light;
    QColor canvas;
    QColor side;
    QColor surface;
    QColor surfaceSunken;  ///< "surface2": key caps, sunken panels
    QColor border;         ///< decoration only, never the sole sign of a control
    QColor controlOutline;
    QColor text;
    QColor textSecondary;
    QColor textTertiary;
    QColor primary;
    QColor primaryHover;
    QColor onPrimary;
    QColor soft;  ///< behind the selected navigation item and pill
    QColor selectedRow;
    QColor hoverRow;
    QColor scrollHandle;
    QColor disabledSurface;
    QColor disabledText;
    Tone ok;
    Tone warn;
    Tone bad;
    Tone info;
    Tone violet;
    Tone neutral;
    std::array<QColor, 4> series;
    std::array<QColor, 4> seriesText;
    std::array<Tone, 8> avatars;

    static const Theme& light();
    static const Theme& dark();

    const Tone& tone(ToneKind kind) const;
    /// Stable for a seed, e.g. a person's id or name, so that a person keeps the colour.
    const Tone& avatar(std::size_t seed) const;
    QPalette palette() const;
    ChartPalette chartPalette() const;
};

/// The theme the widget is painted with; the light one where the style is not ours (e.g. in Designer).
const Theme& themeOf(const QWidget* widget);

/// The palette role text is painted with: a label keeps following the theme, because roles are looked up late.
enum class TextColour { Primary, Secondary, Tertiary, Accent, Ok, Warn, Bad, OnPrimary };
QColor textColour(const Theme& theme, TextColour colour);

}  // namespace fodfaeste
