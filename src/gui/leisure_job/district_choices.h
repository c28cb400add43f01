#pragma once

#include <optional>

class QComboBox;

namespace fodfaeste {

/// A box in which one of the city's districts is chosen, or none.
void fillDistricts(QComboBox& box, std::optional<int> chosen);
std::optional<int> chosenDistrict(const QComboBox& box);

}  // namespace fodfaeste
