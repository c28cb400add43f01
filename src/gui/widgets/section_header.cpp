#include "gui/widgets/section_header.h"

#include "gui/theme/metrics.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>

namespace fodfaeste {

SectionHeader::SectionHeader(QWidget* parent) : SectionHeader{QString{}, QString{}, parent} {}

SectionHeader::SectionHeader(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget{parent}
    , m_layout{new QHBoxLayout{this}}
    , m_title{new Label{title, Label::Kind::CardTitle, this}}
    , m_subtitle{new Label{subtitle, Label::Kind::SubLine, this}}
{
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_title);
    lines->addWidget(m_subtitle);
    m_subtitle->setWordWrap(true);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::kSpace8);
    m_layout->addLayout(lines, 1);
    setAccessibleName(title);
}

QString SectionHeader::title() const
{
    return m_title->text();
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString SectionHeader::subtitle() const
{
    return m_subtitle->text();
}

void SectionHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void SectionHeader::addTrailingWidget(QWidget* widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignVCenter);
}

}  // namespace fodfaeste
