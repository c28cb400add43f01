#include "gui/settings/key_map_view.h"

#include "gui/shell/key_map.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/button.h"
#include "gui/widgets/key_hint.h"
#include "gui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kDialogWidth = 520;

QWidget* lineOf(const KeyEntry& entry, QWidget* parent)
{
    auto* line = new QWidget{parent};
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(new Label{meaningOf(entry), Label::Kind::Body, line}, 1);
    QStringList caps;
    // Five views have five keys in a row: the first and the last say it.
    const bool isRange = entry.keys.size() > 2;
    const QList<QKeySequence> shown = isRange ? QList<QKeySequence>{entry.keys.first(), entry.keys.last()} : entry.keys;
    for (const QKeySequence& keys : shown) {
        if (isRange && !caps.isEmpty())
            row->addWidget(new Label{QStringLiteral("–"), Label::Kind::SubLine, line});
        caps << capsOf(keys);
        row->addWidget(new KeyHint{caps.last(), QString{}, line});
    }
    line->setAccessibleName(QStringLiteral("%1: %2").arg(meaningOf(entry), caps.join(QStringLiteral(", "))));
    return line;
}

}  // namespace

KeyMapView::KeyMapView(QWidget* parent) : QWidget{parent}, m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    fill();
}

void KeyMapView::fill()
{
    delete m_lines;
    m_lines = new QWidget{this};
    auto* lines = new QVBoxLayout{m_lines};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const KeyEntry* before = nullptr;
    for (const KeyEntry& entry : keyMap()) {
        if (before == nullptr || before->scope != entry.scope) {
            if (before != nullptr)
                lines->addSpacing(metrics::kSpace8);
            lines->addWidget(new Label{headingOf(entry.scope), Label::Kind::SubLine, m_lines});
        }
        lines->addWidget(lineOf(entry, m_lines));
        before = &entry;
    }
    m_column->addWidget(m_lines);
}

void KeyMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
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
    column->addWidget(new KeyMapView{this});
    column->addWidget(m_close, 0, Qt::AlignRight);
    setMinimumWidth(kDialogWidth);
    m_close->setDefault(true);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
    retranslate();
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
