#pragma once

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// Figures that ask to be seen rather than read: what a chart says, not how it looks. Screen, print and PDF paint
/// the same value. A value that is not a number (NaN) is a gap: nothing is known there.
struct Chart {
    enum class Kind {
        StackedBars,     ///< one row per category, its series side by side in one bar, `totals` at the right
        HorizontalBars,  ///< one bar per category, named at the left
        VerticalBars,    ///< one column per category, named below; several series stand side by side
        GroupedBars,     ///< per category one horizontal bar for each series, for comparing two or three of them
        Dumbbell,        ///< per category a ring (first series) and a dot (last series): from then to now
        Line,            ///< categories along the time axis, one line per series
        Sparkline,       ///< the shape of one series without axes or labels
    };
    enum class Unit { Count, Share };                              ///< a share is 0..1 and shown in per cent
    enum class Labels { Values, ShareOfRow };                      ///< what stands in a bar
    enum class Lengths { ToScale, EachFull };                      ///< stacked bars: by their sum, or all equally long
    enum class Direction { MoreIsBetter, LessIsBetter, Neutral };  ///< how a change is coloured

    struct Series {
        std::string name;
        std::vector<double> values;  ///< one per category
        int colour = -1;             ///< series slot 0..3, or -1 for the series' own place
    };
    struct Goal {
        std::string name;
        double value = 0;
    };
    struct Range {
        double from = 0;
        double to = 1;
    };
    /// A figure of its own per category, read at the right edge, e.g. the share with a positive outcome.
    struct Totals {
        std::string name;
        std::vector<double> values;
        Unit unit = Unit::Share;
    };

    Kind kind = Kind::HorizontalBars;
    std::string title;
    std::vector<std::string> categories;
    std::vector<Series> series;
    Unit unit = Unit::Count;
    Labels labels = Labels::Values;
    Lengths lengths = Lengths::ToScale;
    Direction direction = Direction::Neutral;
    std::optional<Goal> goal;
    std::optional<Range> range;  ///< the value axis; found from the values when absent
    std::optional<Totals> totals;
};

}  // namespace fodfaeste
