#pragma once

#include <QKeyCombination>
#include <QWidget>

namespace fodfaeste {

/// A user of a window whose interactions are counted as budgets count them: one for every click, shortcut, choice from a list
/// and key that ends a field; nothing for a run of typing in one field. Keys go to wherever the keyboard is, and only what is
/// seen and enabled can be clicked.
class InteractionCounter {
public:
    explicit InteractionCounter(QWidget& window) : m_window{window} {}

    void press(QKeyCombination keys);
    void click(QWidget& widget);
    void type(const char* text);
    int count() const { return m_count; }

    /// Where the keyboard is.
    QWidget& keyboard() const;

private:
    QWidget& m_window;
    int m_count = 0;
};

}  // namespace fodfaeste
