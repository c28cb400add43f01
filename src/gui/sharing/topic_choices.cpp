#include "gui/sharing/topic_choices.h"

#include "gui/sharing/sharing_text.h"

#include <QComboBox>
#include <QListWidget>

#include <algorithm>

namespace fodfaeste {

void fillTopics(QListWidget& list, const std::vector<Topic>& ticked)
{
    for (const Topic topic : kTopics) {
        auto* item = new QListWidgetItem{SharingText::of(topic), &list};
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(ticked, topic) == ticked.end() ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, static_cast<int>(topic));
    }
    list.setCurrentRow(0);
}

std::vector<Topic> tickedTopics(const QListWidget& list)
{
    std::vector<Topic> ticked;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            ticked.push_back(static_cast<Topic>(list.item(row)->data(Qt::UserRole).toInt()));
    return ticked;
}

void fillParties(QComboBox& box)
{
    for (const PartyKind kind : kPartyKinds)
        box.addItem(SharingText::of(kind), static_cast<int>(kind));
}

}  // namespace fodfaeste
