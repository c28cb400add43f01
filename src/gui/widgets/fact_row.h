#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

namespace fodfaeste {

class Label;

/// "Contact person   Maria Holm": an icon, what it is, and the value, which may be selected and wraps.
class FactRow : public QWidget {
    Q_OBJECT

public:
    explicit FactRow(QWidget* parent = nullptr);
    FactRow(const QString& iconName, const QString& label, const QString& value = {}, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setLabel(const QString& label);
    QString value() const;
    void setValue(const QString& value);
    /// Rows under each other share one label width, at normal text size (the default is 104).
    void setLabelWidth(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateAccessibleName();

    QString m_iconName;
    Label* m_label;
    Label* m_value;
};

}  // namespace fodfaeste
