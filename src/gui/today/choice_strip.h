#pragma once

#include "base/date.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace fodfaeste {

class Button;
class DayField;
class Label;

/// Asks one small question at the foot of a list, answered by one key: "1 tomorrow · 3 three days · A waiting for others".
/// Nothing is covered, Esc gives up, and each choice is a button as well.
class ChoiceStrip : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceStrip(QWidget* parent = nullptr);

    struct Choice {
        QString key;  ///< one letter or digit
        QString text;
    };
    void ask(const QString& question, const std::vector<Choice>& choices);
    /// Asks for a day, which is typed.
    void askDay(const QString& question, Date today);

Q_SIGNALS:
    void chosen(int choice);
    void dayChosen(fodfaeste::Date day);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void begin(const QString& question);
    void choose(int choice);

    Label* m_question;
    QHBoxLayout* m_row;
    DayField* m_day;
    std::vector<Button*> m_buttons;
    std::vector<QString> m_keys;
};

}  // namespace fodfaeste
