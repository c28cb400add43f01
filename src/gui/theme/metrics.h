#pragma once

namespace fodfaeste::metrics {

inline constexpr int kSpace4 = 4;
inline constexpr int kSpace8 = 8;
inline constexpr int kSpace12 = 12;
inline constexpr int kSpace16 = 16;
inline constexpr int kSpace24 = 24;

inline constexpr int kPageMargin = 24;
inline constexpr int kCardPadding = 16;
inline constexpr int kCardGap = 16;
inline constexpr int kSidebarWidth = 232;
inline constexpr int kPersonPanelWidth = 352;

inline constexpr int kRowHeight = 52;
inline constexpr int kCompactRowHeight = 36;
inline constexpr int kHeaderHeight = 34;
inline constexpr int kControlHeight = 36;
inline constexpr int kNavHeight = 38;
inline constexpr int kChipHeight = 23;
inline constexpr int kFooterHeight = 38;
inline constexpr int kKpiHeight = 104;
inline constexpr int kScrollBarExtent = 10;

inline constexpr double kCardRadius = 12;
inline constexpr double kControlRadius = 8;
inline constexpr double kKeyCapRadius = 4;
inline constexpr double kFocusRing = 2;

inline constexpr int kIconSmall = 13;
inline constexpr int kIcon = 16;
inline constexpr int kIconLarge = 18;

}  // namespace fodfaeste::metrics
