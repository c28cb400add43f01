#include "gui/widgets/footer_bar.h"

#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/key_hint.h"

#include <QHBoxLayout>

namespace fodfaeste {

FooterBar::FooterBar(QWidget* parent)
    : QWidget{parent}
    , m_layout{new QHBoxLayout{this}}
    , m_text{new ElidedLabel{QString{}, Label::Kind::SubLine, this}}
{
    m_layout->setContentsMargins(metrics::kSpace16, 0, metrics::kSpace16, 0);
    m_layout->setSpacing(metrics::kSpace16);
    m_layout->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(qMax(metrics::kFooterHeight, scaledByText(metrics::kFooterHeight)));
}

QString FooterBar::text() const
{
    return m_text->text();
}

void FooterBar::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    showHintsThatFit();
}

KeyHint* FooterBar::addKeyHint(const QString& keys, const QString& word)
{
    auto* hint = new KeyHint{keys, word, this};
    m_layout->addWidget(hint);
    m_hints << hint;
    showHintsThatFit();
    return hint;
}

void FooterBar::clearKeyHints()
{
    qDeleteAll(m_hints);
    m_hints.clear();
}

QSize FooterBar::minimumSizeHint() const
{
    return {120, height()};
}

void FooterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showHintsThatFit();
}

void FooterBar::showHintsThatFit()
{
    // The count matters more than the hints: from the last one on they give way.
    int room = width() - 2 * metrics::kSpace16 - m_text->sizeHint().width();
    for (KeyHint* hint : m_hints) {
        room -= hint->sizeHint().width() + metrics::kSpace16;
        hint->setVisible(room >= 0);
    }
}

}  // namespace fodfaeste
