#pragma once

#include "domain/roadmap/roadmap_words.h"

#include <QString>

class QComboBox;

namespace fodfaeste {

/// Boxes in which agencies, topics and the source of a day of release are chosen.
void fillAgencies(QComboBox& box);
void fillTopics(QComboBox& box, const QString& none);
void fillSources(QComboBox& box);

}  // namespace fodfaeste
