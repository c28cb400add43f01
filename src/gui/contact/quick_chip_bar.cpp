#include "gui/contact/quick_chip_bar.h"

#include "gui/contact/quick_chip.h"
#include "gui/widgets/flow_layout.h"

namespace fodfaeste {

namespace {

constexpr int kGap = 6;

}  // namespace

QuickChipBar::QuickChipBar(QWidget* parent) : QWidget{parent}
{
    setLayout(new FlowLayout{this, kGap});
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuickChipBar::setChips(const std::vector<Facts>& chips)
{
    if (chips == m_facts)
        return;
    m_facts = chips;
    while (m_chips.size() < chips.size())
        add();
    while (m_chips.size() > chips.size()) {
        QuickChip* last = m_chips.back();
        m_chips.pop_back();
        const bool hadKeyboard = last->hasFocus();
        layout()->removeWidget(last);
        last->hide();
        last->deleteLater();
        if (hadKeyboard && m_chips.empty())
            Q_EMIT emptied();
        else if (hadKeyboard)
            m_chips.back()->setFocus(Qt::TabFocusReason);
    }
    for (std::size_t index = 0; index < chips.size(); ++index)
        show(index);
    setVisible(!chips.empty());
    updateGeometry();
}

void QuickChipBar::add()
{
    auto* chip = new QuickChip{this};
    const std::size_t index = m_chips.size();
    chip->setObjectName(QStringLiteral("chip%1").arg(index));
    m_chips.push_back(chip);
    layout()->addWidget(chip);
    chip->show();
    connect(chip, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    connect(chip, &QuickChip::removeWanted, this, [this, index] { Q_EMIT removeWanted(index); });
    connect(chip, &QuickChip::letterTyped, this, [this, index](const QString& letter) { Q_EMIT letterTyped(index, letter); });
}

void QuickChipBar::show(std::size_t index)
{
    const Facts& facts = m_facts[index];
    QuickChip* chip = m_chips[index];
    chip->setText(facts.text);
    chip->setTone(facts.tone);
    chip->setRemovable(facts.isRemovable);
    chip->setAccessibleName(facts.spoken.isEmpty() ? facts.text : facts.spoken);
    chip->setToolTip(facts.isRemovable ? tr("%1. Delete takes it back.").arg(chip->accessibleName()) : facts.text);
    chip->updateGeometry();
}

}  // namespace fodfaeste
