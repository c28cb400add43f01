#include "gui/shell/header_bar.h"

#include "gui/keys/key_map.h"
#include "gui/page.h"
#include "gui/page_context.h"
#include "gui/text/status_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/search_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>

namespace fodfaeste {

namespace {

constexpr int kSearchWidth = 300;
constexpr int kNarrowSearchWidth = 180;
constexpr int kNarrowHeader = 900;

}  // namespace

HeaderBar::HeaderBar(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_row{new QHBoxLayout{this}}
    , m_back{new Button{QString{}, Button::Kind::Ghost, this}}
    , m_title{new ElidedLabel{QString{}, Label::Kind::PageTitle, this}}
    , m_stateLine{new ElidedLabel{QString{}, Label::Kind::SubLine, this}}
    , m_search{new SearchField{this}}
    , m_logContact{new Button{QString{}, Button::Kind::Primary, this}}
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::kSpace8 + 2);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_stateLine);
    m_row->addWidget(m_back);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_search);
    m_row->addWidget(m_logContact);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setIconName(QStringLiteral("arrow-left"));
    m_back->hide();
    m_title->setObjectName(QStringLiteral("titleLabel"));
    m_stateLine->setObjectName(QStringLiteral("stateLabel"));
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setKeyHint(capsOf(keysOf(KeyAction::Search)));
    m_search->setEnabled(context.may(Operation::SearchCitizens));
    m_search->setFixedWidth(kSearchWidth);
    m_logContact->setObjectName(QStringLiteral("logContactButton"));
    m_logContact->setIconName(QStringLiteral("plus"));
    m_logContact->setEnabled(context.may(Operation::LogContact));
    connect(m_back, &QAbstractButton::clicked, this, &HeaderBar::backWanted);
    connect(m_logContact, &QAbstractButton::clicked, this, &HeaderBar::logContactWanted);
    retranslate();
}

void HeaderBar::setPage(Page* page)
{
    if (m_page)
        disconnect(m_page, &Page::headerChanged, this, nullptr);
    if (m_pageActions) {
        m_row->removeWidget(m_pageActions);
        m_pageActions->hide();
    }
    m_page = page;
    m_pageActions = page->headerActions();
    if (m_pageActions) {
        m_row->insertWidget(m_row->indexOf(m_logContact), m_pageActions);
        m_pageActions->show();
    }
    connect(page, &Page::headerChanged, this, &HeaderBar::showWords);
    showWords();
}

void HeaderBar::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void HeaderBar::showWords()
{
    if (!m_page)
        return;
    m_title->setText(m_page->title());
    m_stateLine->setText(m_page->stateLine());
    m_stateLine->setVisible(!m_page->stateLine().isEmpty());
    m_logContact->setVisible(m_page->primary() == Page::Primary::LogContact);
}

void HeaderBar::retranslate()
{
    const QString keys = QLatin1String{" · "} + capsOf(keysOf(KeyAction::LogContact));
    m_search->setPlaceholderText(tr("Find a citizen"));
    m_search->setAccessibleName(tr("Find a citizen by name, CPR number, case number or phone"));
    m_search->setToolTip(m_search->isEnabled() ? tr("Name in any spelling, CPR number, case number or phone")
                                               : StatusText::denialOf(Operation::SearchCitizens));
    m_logContact->setText(tr("Log contact"));
    m_logContact->setToolTip(m_logContact->isEnabled() ? tr("Write down a contact") + keys
                                                       : StatusText::denialOf(Operation::LogContact));
    m_back->setToolTip(tr("Back · Alt ←"));
    m_back->setAccessibleName(tr("Back"));
    showWords();
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_search->setFixedWidth(event->size().width() < kNarrowHeader ? kNarrowSearchWidth : kSearchWidth);
}

}  // namespace fodfaeste
