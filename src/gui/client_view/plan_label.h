#pragma once

#include "gui/widgets/label.h"

namespace fodfaeste {

/// Text to be read across a table: larger than any other in the program, and in the theme's colours.
class PlanLabel : public Label {
    Q_OBJECT

public:
    enum class Size { Title, Heading, Line, Quiet };

    PlanLabel(const QString& text, Size size, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void grow();

    Size m_size;
    bool m_isGrowing = false;
};

}  // namespace fodfaeste
