#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace fodfaeste {

class QuickChip;

/// What the quick line has understood so far, chip by chip, wrapping into further lines.
class QuickChipBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Person, Unclear, How, Moment, Step, Restricted };
    struct Facts {
        Kind kind = Kind::How;
        QString text;
        QString spoken;  ///< what a screen reader says; the text where it is empty
        ToneKind tone = ToneKind::Neutral;
        bool isRemovable = true;

        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit QuickChipBar(QWidget* parent = nullptr);

    /// Chips that stay keep the keyboard.
    void setChips(const std::vector<Facts>& chips);
    const std::vector<Facts>& chips() const { return m_facts; }
    QuickChip* chipAt(std::size_t index) const { return m_chips[index]; }

Q_SIGNALS:
    void chosen(std::size_t index);
    void removeWanted(std::size_t index);
    void letterTyped(std::size_t index, const QString& letter);
    /// The chip with the keyboard has gone, and there is no other.
    void emptied();

private:
    void add();
    void show(std::size_t index);

    std::vector<Facts> m_facts;
    std::vector<QuickChip*> m_chips;
};

}  // namespace fodfaeste
