#include "gui/widgets/pill_bar.h"

#include "gui/widgets/filter_pill.h"
#include "gui/widgets/flow_layout.h"

#include <QKeyEvent>

#include <algorithm>

namespace fodfaeste {

PillBar::PillBar(QWidget* parent) : PillBar{Choice::One, parent} {}

PillBar::PillBar(Choice choice, QWidget* parent) : QWidget{parent}, m_choice{choice}, m_flow{new FlowLayout{this}}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FilterPill* PillBar::addPill(const QString& key, const QString& text)
{
    auto* added = new FilterPill{text, this};
    added->setObjectName(key + QStringLiteral("Pill"));
    added->installEventFilter(this);
    m_flow->addWidget(added);
    m_entries.push_back({key, added});
    connect(added, &FilterPill::clicked, this, [this, added] { switched(added); });
    return added;
}

void PillBar::setText(const QString& key, const QString& text)
{
    if (FilterPill* found = pill(key)) {
        found->setText(text);
        found->setCount(found->count());
    }
}

void PillBar::setCount(const QString& key, std::optional<int> count)
{
    if (FilterPill* found = pill(key))
        found->setCount(count);
}

void PillBar::setChecked(const QString& key, bool checked)
{
    FilterPill* chosen = pill(key);
    if (chosen == nullptr)
        return;
    if (m_choice == Choice::One && checked) {
        for (const Entry& entry : m_entries)
            entry.pill->setChecked(false);
    }
    chosen->setChecked(checked);
}

bool PillBar::isChecked(const QString& key) const
{
    const FilterPill* found = pill(key);
    return found != nullptr && found->isChecked();
}

QStringList PillBar::checkedKeys() const
{
    QStringList keys;
    for (const Entry& entry : m_entries) {
        if (entry.pill->isChecked())
            keys << entry.key;
    }
    return keys;
}

void PillBar::setCheckedKeys(const QStringList& keys)
{
    for (const Entry& entry : m_entries)
        entry.pill->setChecked(keys.contains(entry.key));
}

FilterPill* PillBar::pill(const QString& key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry& entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : found->pill;
}

bool PillBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        const auto here =
            std::find_if(m_entries.begin(), m_entries.end(), [watched](const Entry& entry) { return entry.pill == watched; });
        if (step != 0 && here != m_entries.end()) {
            const auto count = static_cast<int>(m_entries.size());
            const int next = (static_cast<int>(here - m_entries.begin()) + step + count) % count;
            m_entries[static_cast<std::size_t>(next)].pill->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PillBar::switched(FilterPill* pill)
{
    if (m_choice == Choice::One) {
        for (const Entry& entry : m_entries)
            entry.pill->setChecked(entry.pill == pill);
    }
    Q_EMIT chosen(checkedKeys());
}

}  // namespace fodfaeste
