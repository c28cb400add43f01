#include "gui/lists/column_picker.h"

#include "gui/text/plain_text.h"
#include "gui/theme/metrics.h"
#include "gui/widgets/label.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kWidth = 250;
constexpr int kHeight = 380;

}  // namespace

ColumnPicker::ColumnPicker(QWidget* parent)
    : QFrame{parent, Qt::Popup}
    , m_list{new QListWidget{this}}
    , m_hint{new Label{QString{}, Label::Kind::Hint, this}}
{
    setObjectName(QStringLiteral("columnPicker"));
    setFrameShape(StyledPanel);
    m_list->setObjectName(QStringLiteral("columnsView"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(NoFrame);
    m_list->installEventFilter(this);
    m_hint->setText(tr("Space: show or hide · Ctrl with ↑ ↓: move"));
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::kSpace8, metrics::kSpace8, metrics::kSpace8, metrics::kSpace8);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPicker::tell);
}

void ColumnPicker::setEntries(const std::vector<Entry>& entries)
{
    m_isFilling = true;
    m_list->clear();
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem{entry.name, m_list};
        item->setData(Qt::UserRole, toQString(entry.key));
        item->setFlags(entry.isFixed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.isShown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_isFilling = false;
}

void ColumnPicker::openBelow(const QWidget& button)
{
    const QRect screen = button.screen()->availableGeometry();
    resize(kWidth, qMin(kHeight, screen.height() - 40));
    const QPoint corner = button.mapToGlobal(QPoint{button.width() - width(), button.height() + 4});
    QWidget::move(qBound(screen.left(), corner.x(), screen.right() - width()),
                  qBound(screen.top(), corner.y(), screen.bottom() - height()));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

bool ColumnPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnPicker::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isFilling = true;
    QListWidgetItem* item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_isFilling = false;
    tell();
}

void ColumnPicker::tell()
{
    if (m_isFilling)
        return;
    std::vector<std::string> keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        if (item.checkState() == Qt::Checked)
            keys.push_back(toUtf8(item.data(Qt::UserRole).toString()));
    }
    Q_EMIT chosen(keys);
}

}  // namespace fodfaeste
