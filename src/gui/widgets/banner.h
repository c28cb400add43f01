#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

namespace fodfaeste {

class Button;
class Label;

/// A strip over a page that stays: "Demonstration – invented people", "Draft restored".
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void setMessage(const QString& text, ToneKind tone, const QString& iconName = {});
    QString text() const;
    /// An empty text takes the action away.
    void setAction(const QString& text);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_text;
    Button* m_action;
    ToneKind m_tone = ToneKind::Info;
    QString m_iconName;
};

}  // namespace fodfaeste
