#include "gui/leisure_job/district_choices.h"

#include "domain/area/safety_area.h"
#include "gui/text/plain_text.h"

#include <QComboBox>

namespace fodfaeste {

void fillDistricts(QComboBox& box, std::optional<int> chosen)
{
    box.addItem(QStringLiteral("–"), 0);
    for (const SafetyArea& area : safetyAreas())
        box.addItem(QStringLiteral("%1 · %2").arg(area.number).arg(toQString(std::string{area.name})), area.number);
    box.setCurrentIndex(box.findData(chosen.value_or(0)));
}

std::optional<int> chosenDistrict(const QComboBox& box)
{
    const int number = box.currentData().toInt();
    return number > 0 ? std::optional{number} : std::nullopt;
}

}  // namespace fodfaeste
