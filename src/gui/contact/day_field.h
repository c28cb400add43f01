#pragma once

#include "gui/contact/typed_time.h"

#include <QLineEdit>

#include <optional>

namespace fodfaeste {

/// A day as people type it: "14-3", "fre", "+7d". It is written out in full when the field is left.
class DayField : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget* parent = nullptr);

    /// From which day, and which way, a day without a year is understood.
    void setBearings(Date today, Lean lean);
    std::optional<Date> day() const;  ///< nothing when it is empty or cannot be read
    void setDay(const std::optional<Date>& day);
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// Typed, but no day that could be meant.
    bool isUnreadable() const { return !isEmpty() && !day(); }

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void writeOut();

    Date m_today{};
    Lean m_lean = Lean::Past;
};

}  // namespace fodfaeste
