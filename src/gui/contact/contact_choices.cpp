#include "gui/contact/contact_choices.h"

#include "gui/contact/choice_box.h"
#include "gui/text/status_text.h"

namespace fodfaeste {

namespace {

constexpr int kNoAssessment = -1;

template <class Values>
void fill(QComboBox& box, const Values& values, const QString& none = {})
{
    const int before = qMax(0, box.currentIndex());
    box.clear();
    if (!none.isEmpty())
        box.addItem(none, kNoAssessment);
    for (const auto value : values)
        box.addItem(StatusText::of(value), static_cast<int>(value));
    box.setCurrentIndex(before);
}

}  // namespace

void ContactChoices::fillChannels(QComboBox& box)
{
    fill(box, kChannels);
}

void ContactChoices::fillAttendances(QComboBox& box)
{
    fill(box, kAttendances);
}

void ContactChoices::fillAssessments(QComboBox& box)
{
    fill(box, kAssessments, tr("None"));
}

std::optional<Assessment> ContactChoices::assessment(const QComboBox& box)
{
    return box.currentData().toInt() == kNoAssessment ? std::nullopt : std::optional{chosen<Assessment>(box)};
}

void ContactChoices::chooseAssessment(QComboBox& box, std::optional<Assessment> assessment)
{
    box.setCurrentIndex(box.findData(assessment ? static_cast<int>(*assessment) : kNoAssessment));
}

}  // namespace fodfaeste
