#pragma once

#include "domain/sharing/topic.h"

#include <vector>

class QComboBox;
class QListWidget;

namespace fodfaeste {

/// A list in which topics are ticked with Space, and a box in which the kind of a recipient is chosen.
void fillTopics(QListWidget& list, const std::vector<Topic>& ticked);
std::vector<Topic> tickedTopics(const QListWidget& list);
void fillParties(QComboBox& box);

}  // namespace fodfaeste
