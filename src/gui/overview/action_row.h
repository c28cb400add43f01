#pragma once

#include "gui/theme/theme.h"

#include <QPushButton>

namespace fodfaeste {

/// One thing that needs action, as a row to press: icon in its tone, what, a line under it, and an arrow.
class ActionRow : public QPushButton {
    Q_OBJECT

public:
    explicit ActionRow(const QString& iconName, QWidget* parent = nullptr);

    void setWhat(const QString& what, const QString& detail, ToneKind tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    QString m_detail;
    ToneKind m_tone = ToneKind::Neutral;
};

}  // namespace fodfaeste
