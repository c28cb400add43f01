#include "gui/widgets/safety_strip.h"

#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fodfaeste {

SafetyStrip::SafetyStrip(QWidget* parent)
    : QWidget{parent}
    , m_avatar{new Avatar{this}}
    , m_name{new ElidedLabel{QString{}, Label::Kind::CardTitle, this}}
    , m_details{new ElidedLabel{QString{}, Label::Kind::Secondary, this}}
    , m_warning{new Chip{QString{}, ToneKind::Bad, Chip::Mark::Dot, this}}
    , m_row{new QHBoxLayout{this}}
    , m_lines{new QVBoxLayout}
{
    m_lines->setSpacing(2);
    m_lines->addWidget(m_name);
    m_lines->addWidget(m_details);
    m_row->setContentsMargins(metrics::kSpace16, metrics::kSpace8, metrics::kSpace12, metrics::kSpace8);
    m_row->setSpacing(metrics::kSpace12);
    m_row->addWidget(m_avatar);
    m_row->addLayout(m_lines, 1);
    m_row->addWidget(m_warning);
    m_avatar->setDiameter(34);
    m_warning->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SafetyStrip::setFacts(const Facts& facts)
{
    m_facts = facts;
    m_avatar->setName(facts.name);
    m_avatar->setSeed(facts.seed);
    m_avatar->show();
    m_name->setText(facts.name);
    m_details->setText(facts.details);
    m_details->setVisible(!facts.details.isEmpty());
    m_warning->setText(facts.warning);
    m_warning->setVisible(!facts.warning.isEmpty());
    QStringList words{facts.name, facts.details, facts.warning};
    words.removeAll(QString{});
    setAccessibleName(words.join(QStringLiteral(", ")));
    placeWarning();
    update();
}

void SafetyStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeWarning();
}

void SafetyStrip::placeWarning()
{
    // The name is what guards against writing on the wrong person: the warning goes below before it cuts the name.
    const int words = qMax(m_name->sizeHint().width(), m_details->sizeHint().width());
    const int needed = words + m_warning->sizeHint().width() + m_avatar->width() + 3 * metrics::kSpace12 + metrics::kSpace24;
    const bool below = !m_warning->isHidden() && width() < needed;
    QBoxLayout* home = below ? m_lines : m_row;
    if (home->indexOf(m_warning) >= 0)
        return;
    m_row->removeWidget(m_warning);
    m_lines->removeWidget(m_warning);
    home->addWidget(m_warning, 0, below ? Qt::AlignLeft : Qt::AlignVCenter);
}

void SafetyStrip::clear(const QString& prompt)
{
    setFacts({prompt, {}, {}, 0});
    m_facts.name.clear();
    m_avatar->hide();
}

void SafetyStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    const bool hasPerson = !m_facts.name.isEmpty();
    const Tone& tone = hasPerson ? theme.avatar(m_facts.seed) : theme.neutral;
    QColor wash = tone.background;
    wash.setAlphaF(theme.kind == Theme::Kind::Light ? 0.45F : 0.40F);
    paintRounded(painter, rect(), {theme.surface, {}, 0, metrics::kControlRadius});
    paintRounded(painter, rect(), {wash, tone.background, 1, metrics::kControlRadius});
    // The band: three to one against the card, so it is seen by everyone.
    paintRounded(painter, {6, 10, 3, height() - 20.0}, {hasPerson ? tone.foreground : tone.dot, {}, 0, 1.5});
}

}  // namespace fodfaeste
