#include "gui/start/home_card.h"

#include "gui/start/choice_row.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace fodfaeste {

HomeCard::HomeCard(QWidget* parent)
    : Card{parent}
    , m_recentRows{new QVBoxLayout}
    , m_heading{new Label{QString{}, Label::Kind::PageTitle, this}}
    , m_text{new Label{QString{}, Label::Kind::Secondary, this}}
    , m_recentHeading{new Label{QString{}, Label::Kind::SubLine, this}}
    , m_furtherHeading{new Label{QString{}, Label::Kind::SubLine, this}}
    , m_demonstration{new ChoiceRow{QStringLiteral("demonstrationButton"), QStringLiteral("sparkles"), this}}
    , m_new{new ChoiceRow{QStringLiteral("newStoreButton"), QStringLiteral("folder-plus"), this}}
    , m_open{new ChoiceRow{QStringLiteral("openStoreButton"), QStringLiteral("folder-open"), this}}
{
    setPadding(metrics::kSpace12);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace4);
    m_text->setWordWrap(true);
    m_recentRows->setSpacing(2);
    for (Label* label : {m_heading, m_text, m_recentHeading, m_furtherHeading})
        label->setContentsMargins(metrics::kSpace12, metrics::kSpace4, metrics::kSpace12, 0);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(metrics::kSpace4);
    column->addWidget(m_recentHeading);
    column->addLayout(m_recentRows);
    column->addWidget(m_furtherHeading);
    for (ChoiceRow* row : {m_demonstration, m_new, m_open})
        column->addWidget(row);
    connect(m_demonstration, &QAbstractButton::clicked, this, &HomeCard::demonstrationWanted);
    connect(m_new, &QAbstractButton::clicked, this, &HomeCard::newStoreWanted);
    connect(m_open, &QAbstractButton::clicked, this, &HomeCard::otherStoreWanted);
    setFocusProxy(m_demonstration);
    retranslate();
}

void HomeCard::setRecentStores(const QStringList& paths)
{
    m_paths = paths;
    setFocusProxy(m_demonstration);
    while (QLayoutItem* item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths)
        addRecentRow(path);
    retranslate();
}

void HomeCard::addRecentRow(const QString& path)
{
    auto* room = new QWidget{this};
    auto* row = new QHBoxLayout{room};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace4);
    auto* open = new ChoiceRow{QStringLiteral("recentStoreButton"), QStringLiteral("database"), room};
    const QFileInfo file{path};
    open->setWords(file.completeBaseName(), QDir::toNativeSeparators(file.path()));
    auto* forget = new Button{QString{}, Button::Kind::Ghost, room};
    forget->setObjectName(QStringLiteral("forgetStoreButton"));
    forget->setIconName(QStringLiteral("x"));
    forget->setToolTip(tr("Take %1 off this list. The store itself stays.").arg(file.completeBaseName()));
    forget->setAccessibleName(forget->toolTip());
    row->addWidget(open, 1);
    row->addWidget(forget);
    connect(open, &QAbstractButton::clicked, this, [this, path] { Q_EMIT storeChosen(path); });
    connect(
        forget, &QAbstractButton::clicked, this, [this, path] { Q_EMIT storeForgotten(path); }, Qt::QueuedConnection);
    m_recentRows->addWidget(room);
    room->show();
    if (m_recentRows->count() == 1)
        setFocusProxy(open);
}

void HomeCard::retranslate()
{
    const bool isFirstStart = m_paths.isEmpty();
    m_heading->setText(isFirstStart ? tr("Welcome") : tr("Open a store"));
    m_text->setText(
        isFirstStart ? tr("A store is an encrypted file with everything that the office writes down. How do you want to begin?")
                     : QString{});
    m_text->setVisible(isFirstStart);
    m_recentHeading->setText(tr("Opened here before"));
    m_recentHeading->setVisible(!isFirstStart);
    m_furtherHeading->setText(tr("Other ways"));
    m_furtherHeading->setVisible(!isFirstStart);
    m_demonstration->setWords(tr("Look around in the demonstration"), tr("An invented office with three years of work"));
    m_new->setWords(tr("Create a store"), tr("For the office's own work, or an empty one to try things out"));
    m_open->setWords(tr("Open a store from a folder"), tr("One that somebody else has made"));
}

void HomeCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setRecentStores(m_paths);
}

}  // namespace fodfaeste
