#include "gui/theme/theme.h"

#include "gui/theme/fodfaeste_style.h"
#include "gui/theme/fonts.h"

#include <QApplication>
#include <QWidget>

namespace fodfaeste {

namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor{static_cast<int>(value >> 16U & 0xFFU), static_cast<int>(value >> 8U & 0xFFU), static_cast<int>(value & 0xFFU)};
}

constexpr Tone toneOf(unsigned background, unsigned foreground, unsigned dot)
{
    return Tone{rgb(background), rgb(foreground), rgb(dot)};
}

Theme makeLight()
{
    Theme theme;
    theme.kind = Theme::Kind::Light;
    theme.canvas = rgb(0xF4F6F9);
    theme.side = rgb(0xFFFFFF);
    theme.surface = rgb(0xFFFFFF);
    theme.surfaceSunken = rgb(0xF3F5F8);
    theme.border = rgb(0xE2E6EC);
    theme.controlOutline = rgb(0x8A94A3);
    theme.text = rgb(0x131B28);
    theme.textSecondary = rgb(0x465264);
    theme.textTertiary = rgb(0x5F6B7C);
    theme.primary = rgb(0x2053C4);
    theme.primaryHover = rgb(0x1A46A8);
    theme.onPrimary = rgb(0xFFFFFF);
    theme.soft = rgb(0xE8EFFD);
    theme.selectedRow = rgb(0xEAF1FE);
    theme.hoverRow = rgb(0xF5F8FD);
    theme.scrollHandle = rgb(0xC9D0DA);
    theme.disabledSurface = rgb(0xEDF0F4);
    theme.disabledText = rgb(0x6B7788);
    theme.ok = toneOf(0xE1F4EA, 0x0B6B3E, 0x16935A);
    theme.warn = toneOf(0xFDF0D9, 0x8A4B00, 0xC27503);
    theme.bad = toneOf(0xFDE7E5, 0xA81B12, 0xD92D20);
    theme.info = toneOf(0xE6EEFD, 0x1C49B0, 0x2563EB);
    theme.violet = toneOf(0xF0EBFD, 0x5A35B8, 0x7A5AF0);
    theme.neutral = toneOf(0xEDF0F4, 0x465264, 0x8A94A3);
    theme.series = {rgb(0x2053C4), rgb(0x0F8291), rgb(0xBD8013), rgb(0x8895A8)};
    theme.seriesText = {rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x1F1400), rgb(0x0F1722)};
    theme.avatars = {toneOf(0xDCE7FB, 0x1C3F91, 0x2053C4), toneOf(0xD9F0EC, 0x0B5A54, 0x0F8291),
                     toneOf(0xFCEBCB, 0x7A4300, 0xC27503), toneOf(0xEBE3FB, 0x4C2C9C, 0x7A5AF0),
                     toneOf(0xFBE1DF, 0x8F1A12, 0xD92D20), toneOf(0xDDEFE3, 0x0A5731, 0x16935A),
                     toneOf(0xE6E9EF, 0x3B4656, 0x74839A), toneOf(0xDFF0F7, 0x0C526E, 0x1A7FA8)};
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.kind = Theme::Kind::Dark;
    theme.canvas = rgb(0x0F141B);
    theme.side = rgb(0x141A23);
    theme.surface = rgb(0x171E28);
    theme.surfaceSunken = rgb(0x1E2733);
    theme.border = rgb(0x2A3442);
    theme.controlOutline = rgb(0x5F6E82);
    theme.text = rgb(0xE9EEF5);
    theme.textSecondary = rgb(0xB2BDCB);
    theme.textTertiary = rgb(0x93A0B1);
    theme.primary = rgb(0x7AA7FF);
    theme.primaryHover = rgb(0x93B8FF);
    theme.onPrimary = rgb(0x0B1A33);
    theme.soft = rgb(0x1B2C4D);
    theme.selectedRow = rgb(0x1D2C47);
    theme.hoverRow = rgb(0x1B2430);
    theme.scrollHandle = rgb(0x3A4757);
    theme.disabledSurface = rgb(0x1E2733);
    theme.disabledText = rgb(0x8492A5);
    theme.ok = toneOf(0x12342A, 0x74DBA9, 0x34B27B);
    theme.warn = toneOf(0x3A2B12, 0xF5C168, 0xE0992B);
    theme.bad = toneOf(0x40201F, 0xFF9C93, 0xF0564A);
    theme.info = toneOf(0x182C52, 0x9CC0FF, 0x5B93FF);
    theme.violet = toneOf(0x2C2450, 0xC3B0FF, 0x9A80FF);
    theme.neutral = toneOf(0x242E3B, 0xB2BDCB, 0x74839A);
    theme.series = {rgb(0x6D9BFF), rgb(0x3CBFC9), rgb(0xF0B84C), rgb(0x64748A)};
    theme.seriesText = {rgb(0x0B1A33), rgb(0x06282B), rgb(0x33230A), rgb(0xFFFFFF)};
    theme.avatars = {toneOf(0x22365F, 0xB3CCFF, 0x7AA7FF), toneOf(0x17423F, 0x8FE0D6, 0x3CBFC9),
                     toneOf(0x47341A, 0xF6CF8B, 0xE0992B), toneOf(0x372B5E, 0xCFC0FF, 0x9A80FF),
                     toneOf(0x4B2625, 0xFFB3AC, 0xF0564A), toneOf(0x1B3F2E, 0x95E0B8, 0x34B27B),
                     toneOf(0x2C3745, 0xC4CEDB, 0x93A0B1), toneOf(0x183D4E, 0x9AD7F0, 0x4FB3DB)};
    return theme;
}

}  // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Tone& Theme::tone(ToneKind tone) const
{
    switch (tone) {
    case ToneKind::Ok: return ok;
    case ToneKind::Warn: return warn;
    case ToneKind::Bad: return bad;
    case ToneKind::Info: return info;
    case ToneKind::Violet: return violet;
    case ToneKind::Neutral: break;
    }
    return neutral;
}

const Tone& Theme::avatar(std::size_t seed) const
{
    return avatars[seed % avatars.size()];
}

QPalette Theme::palette() const
{
    QPalette palette{text, surface, surface, controlOutline, border, text, text, surface, canvas};
    palette.setColor(QPalette::AlternateBase, surfaceSunken);
    palette.setColor(QPalette::Midlight, border);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, controlOutline);
    palette.setColor(QPalette::Shadow, controlOutline);
    palette.setColor(QPalette::Highlight, primary);
    palette.setColor(QPalette::HighlightedText, onPrimary);
    palette.setColor(QPalette::PlaceholderText, textTertiary);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, surface);
    palette.setColor(QPalette::Link, primary);
    palette.setColor(QPalette::LinkVisited, primary);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Base, disabledSurface);
    palette.setColor(QPalette::Disabled, QPalette::Button, disabledSurface);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, controlOutline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, surface);
    return palette;
}

ChartPalette Theme::chartPalette() const
{
    ChartPalette palette;
    palette.series = series;
    palette.seriesText = seriesText;
    palette.surface = surface;
    palette.text = text;
    palette.quietText = textTertiary;
    palette.grid = border;
    palette.accent = primary;
    palette.better = ok.foreground;
    palette.worse = bad.foreground;
    palette.fontFamily = bodyFont().family();
    palette.textScale = textScale();
    return palette;
}

const Theme& themeOf(const QWidget* widget)
{
    const auto* ours = qobject_cast<const FodfaesteStyle*>(widget != nullptr ? widget->style() : QApplication::style());
    return ours != nullptr ? ours->theme() : Theme::light();
}

QColor textColour(const Theme& theme, TextColour colour)
{
    switch (colour) {
    case TextColour::Primary: return theme.text;
    case TextColour::Secondary: return theme.textSecondary;
    case TextColour::Tertiary: return theme.textTertiary;
    case TextColour::Accent: return theme.primary;
    case TextColour::Ok: return theme.ok.foreground;
    case TextColour::Warn: return theme.warn.foreground;
    case TextColour::Bad: return theme.bad.foreground;
    case TextColour::OnPrimary: return theme.onPrimary;
    }
    return theme.text;
}

}  // namespace fodfaeste
