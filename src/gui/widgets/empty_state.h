#pragma once

#include "gui/widgets/button.h"

#include <QWidget>

class QHBoxLayout;

namespace fodfaeste {

class Label;

/// Where a list would be: what is missing, why, and what to do now.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setTitle(const QString& title);
    void setText(const QString& text);
    /// At most two; the caller connects clicked().
    Button* addButton(const QString& text, Button::Kind kind, const QString& iconName = {});
    void clearButtons();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_badgeRoom;
    Label* m_title;
    Label* m_text;
    QHBoxLayout* m_buttons;
    QString m_iconName;
};

}  // namespace fodfaeste
