#include "gui/keys/key_map_view.h"

#include "base/fold.h"
#include "gui/keys/key_bindings.h"
#include "gui/keys/key_row.h"
#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/search_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kDialogWidth = 560;
constexpr int kDialogHeight = 720;

bool hasWords(const KeyRow& row, const QString& words)
{
    const QString text = toQString(fold(toUtf8(row.searchText())));
    const QStringList wanted = toQString(fold(toUtf8(words))).split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&text](const QString& word) { return text.contains(word); });
}

}  // namespace

KeyMapView::KeyMapView(QWidget* parent)
    : QWidget{parent}
    , m_search{new SearchField{this}}
    , m_resetAll{new Button{QString{}, Button::Kind::Secondary, this}}
    , m_none{new Label{QString{}, Label::Kind::Secondary, this}}
{
    m_search->setObjectName(QStringLiteral("keySearchEdit"));
    m_resetAll->setObjectName(QStringLiteral("resetAllButton"));
    m_none->setObjectName(QStringLiteral("noKeyLabel"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace8);
    column->addWidget(m_search);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    addRows(*lines);
    column->addLayout(lines);
    column->addWidget(m_none);
    column->addWidget(m_resetAll, 0, Qt::AlignLeft);
    connect(m_search, &QLineEdit::textChanged, this, &KeyMapView::search);
    connect(m_search, &SearchField::downPressed, this, [this] { m_search->nextInFocusChain()->setFocus(Qt::TabFocusReason); });
    connect(m_resetAll, &QAbstractButton::clicked, this, [] { keyBindings().resetAll(); });
    connect(&keyBindings(), &KeyBindings::changed, this, &KeyMapView::showState);
    retranslate();
    search({});
}

void KeyMapView::addRows(QVBoxLayout& lines)
{
    const KeyEntry* before = nullptr;
    for (const KeyEntry& entry : keyMap()) {
        if (before == nullptr || before->scope != entry.scope) {
            m_groups.push_back({new Label{QString{}, Label::Kind::SubLine, this}, {}});
            m_groups.back().heading->setContentsMargins(metrics::kSpace4, before == nullptr ? 0 : metrics::kSpace8, 0, 0);
            lines.addWidget(m_groups.back().heading);
        }
        m_groups.back().rows.push_back(new KeyRow{entry, this});
        lines.addWidget(m_groups.back().rows.back());
        before = &entry;
    }
}

void KeyMapView::setFocusToSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void KeyMapView::search(const QString& words)
{
    bool isAnyShown = false;
    for (const Group& group : m_groups) {
        bool isShown = false;
        for (KeyRow* row : group.rows) {
            row->setVisible(hasWords(*row, words));
            isShown = isShown || !row->isHidden();
        }
        group.heading->setVisible(isShown);
        isAnyShown = isAnyShown || isShown;
    }
    m_none->setVisible(!isAnyShown);
}

void KeyMapView::retranslate()
{
    m_search->setPlaceholderText(tr("Search keys: what they do, or e.g. Ctrl K"));
    m_search->setAccessibleName(tr("Search keys"));
    m_resetAll->setText(tr("Reset all keys"));
    for (const Group& group : m_groups) {
        group.heading->setText(headingOf(group.rows.front()->entry().scope));
        for (KeyRow* row : group.rows)
            row->retranslate();
    }
    showState();
}

void KeyMapView::showState()
{
    m_resetAll->setEnabled(keyBindings().hasOwn());
    m_resetAll->setToolTip(keyBindings().hasOwn() ? QString{} : tr("All keys are the program's own"));
    m_none->setText(tr("No key does that. %1 finds actions as well.").arg(capsOf(KeyAction::Search)));
}

void KeyMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

KeyMapDialog::KeyMapDialog(QWidget* parent)
    : QDialog{parent}
    , m_heading{new Label{QString{}, Label::Kind::PageTitle, this}}
    , m_close{new Button{QString{}, Button::Kind::Secondary, this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("keyMapDialog"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kSpace16);
    column->setSpacing(metrics::kSpace12);
    column->addWidget(m_heading);
    auto* map = new KeyMapView;
    auto* scroll = new QScrollArea{this};
    scroll->setWidget(map);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    setMinimumWidth(kDialogWidth);
    resize(kDialogWidth, kDialogHeight);
    m_close->setAutoDefault(false);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
    retranslate();
    map->setFocusToSearch();
}

void KeyMapDialog::retranslate()
{
    setWindowTitle(tr("Keyboard"));
    m_heading->setText(tr("Keyboard"));
    m_close->setText(tr("Close"));
}

void KeyMapDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
