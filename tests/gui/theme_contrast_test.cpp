#include "gui/theme/theme.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace fodfaeste {

namespace {

constexpr double kText = 4.5;      // WCAG 2.2, 1.4.3
constexpr double kGraphics = 3.0;  // WCAG 2.2, 1.4.11

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double bright = std::max(luminance(one), luminance(other));
    const double dim = std::min(luminance(one), luminance(other));
    return (bright + 0.05) / (dim + 0.05);
}

class ThemeContrast : public testing::TestWithParam<Theme::Kind> {
protected:
    const Theme& theme() const { return GetParam() == Theme::Kind::Light ? Theme::light() : Theme::dark(); }
};

}  // namespace

TEST_P(ThemeContrast, TextIsReadableOnEveryGroundItStandsOn)
{
    const Theme& t = theme();
    const struct {
        const char* what;
        QColor text;
        QColor ground;
    } table[] = {
        {"text on surface", t.text, t.surface},
        {"text on canvas", t.text, t.canvas},
        {"text on side", t.text, t.side},
        {"text on sunken", t.text, t.surfaceSunken},
        {"text on selected row", t.text, t.selectedRow},
        {"text on hovered row", t.text, t.hoverRow},
        {"secondary on surface", t.textSecondary, t.surface},
        {"secondary on canvas", t.textSecondary, t.canvas},
        {"secondary on sunken", t.textSecondary, t.surfaceSunken},
        {"tertiary on surface", t.textTertiary, t.surface},
        {"tertiary on canvas", t.textTertiary, t.canvas},
        {"tertiary on sunken", t.textTertiary, t.surfaceSunken},
        {"tertiary on selected row", t.textTertiary, t.selectedRow},
        {"tertiary on hovered row", t.textTertiary, t.hoverRow},
        {"primary on surface", t.primary, t.surface},
        {"primary on soft", t.primary, t.soft},
        {"on primary", t.onPrimary, t.primary},
        {"on primary, hovered", t.onPrimary, t.primaryHover},
        {"on danger", t.kind == Theme::Kind::Dark ? t.canvas : t.onPrimary, t.bad.dot},
        {"overdue on selected row", t.bad.foreground, t.selectedRow},
        {"warning on selected row", t.warn.foreground, t.selectedRow},
        {"good on surface", t.ok.foreground, t.surface},
        {"tool tip", t.surface, t.text},
    };
    for (const auto& [what, text, ground] : table)
        EXPECT_GE(contrast(text, ground), kText) << what;
}

TEST_P(ThemeContrast, TonesAreReadableOnTheirTint)
{
    for (const ToneKind kind :
         {ToneKind::Ok, ToneKind::Warn, ToneKind::Bad, ToneKind::Info, ToneKind::Violet, ToneKind::Neutral}) {
        const Tone& tone = theme().tone(kind);
        EXPECT_GE(contrast(tone.foreground, tone.background), kText) << static_cast<int>(kind);
        EXPECT_GE(contrast(theme().text, tone.background), kText) << static_cast<int>(kind);
    }
    for (std::size_t seed = 0; seed < theme().avatars.size(); ++seed)
        EXPECT_GE(contrast(theme().avatar(seed).foreground, theme().avatar(seed).background), kText) << seed;
}

TEST_P(ThemeContrast, ControlsAndGraphicsStandOut)
{
    const Theme& t = theme();
    const struct {
        const char* what;
        QColor mark;
        QColor ground;
    } table[] = {
        {"outline on surface", t.controlOutline, t.surface},
        {"primary ring on surface", t.primary, t.surface},
        {"primary ring on canvas", t.primary, t.canvas},
        {"wrong field", t.bad.dot, t.surface},
        {"ok dot", t.ok.dot, t.surface},
        {"warn dot", t.warn.dot, t.surface},
        {"info dot", t.info.dot, t.surface},
        {"violet dot", t.violet.dot, t.surface},
        {"neutral dot", t.neutral.dot, t.surface},
        {"series 1", t.series[0], t.surface},
        {"series 2", t.series[1], t.surface},
        {"series 3", t.series[2], t.surface},
        {"series 4", t.series[3], t.surface},
    };
    for (const auto& [what, mark, ground] : table)
        EXPECT_GE(contrast(mark, ground), kGraphics) << what;
}

TEST_P(ThemeContrast, FiguresAreReadableInTheirBars)
{
    for (std::size_t slot = 0; slot < theme().series.size(); ++slot)
        EXPECT_GE(contrast(theme().seriesText[slot], theme().series[slot]), kText) << slot;
}

TEST_P(ThemeContrast, WhatIsSwitchedOffCanStillBeRead)
{
    EXPECT_GE(contrast(theme().disabledText, theme().disabledSurface), kGraphics);
    EXPECT_GE(contrast(theme().disabledText, theme().surface), kGraphics);
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeContrast, testing::Values(Theme::Kind::Light, Theme::Kind::Dark),
                         [](const auto& theme) { return std::string{theme.param == Theme::Kind::Light ? "Light" : "Dark"}; });

TEST(PaperPalette, IsReadableOnWhite)
{
    const ChartPalette paper = ChartPalette::forPaper();

    EXPECT_GE(contrast(paper.text, paper.surface), kText);
    EXPECT_GE(contrast(paper.quietText, paper.surface), kText);
    for (std::size_t slot = 0; slot < paper.series.size(); ++slot) {
        EXPECT_GE(contrast(paper.series[slot], paper.surface), kGraphics) << slot;
        EXPECT_GE(contrast(paper.seriesText[slot], paper.series[slot]), kText) << slot;
    }
}

}  // namespace fodfaeste
