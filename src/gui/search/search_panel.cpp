#include "gui/search/search_panel.h"

#include "gui/page_context.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/search_field.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kRest = 1000;
constexpr int kPause = 250;
constexpr int kWidth = 460;
constexpr int kMostRows = 8;
constexpr int kEmptyHeight = 230;
constexpr int kGap = 6;
constexpr int kFrame = 6;

}  // namespace

SearchPanel::SearchPanel(const PageContext& context, SearchField* field, QWidget* host)
    : QWidget{host}
    , m_context{context}
    , m_field{field}
    , m_host{host}
    , m_model{new FindModel{this}}
    , m_table{new RecordTable{this}}
    , m_empty{new EmptyState{this}}
    , m_footer{new FooterBar{this}}
{
    setObjectName(QStringLiteral("searchPanel"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(kFrame, kFrame, kFrame, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_footer);
    m_table->setObjectName(QStringLiteral("hitView"));
    m_table->setModel(m_model);
    m_table->setCellKind(0, CellKind::Name);
    m_table->horizontalHeader()->hide();
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    hide();
    wire();
    retranslate();
}

void SearchPanel::wire()
{
    m_field->installEventFilter(this);
    m_host->installEventFilter(this);
    connect(&m_rest, &QTimer::timeout, this, &SearchPanel::record);
    connect(&m_pause, &QTimer::timeout, this, &SearchPanel::findNotes);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        show();
        find();
    });
    connect(m_field, &SearchField::cleared, this, &SearchPanel::close);
    // The button in the field clears it without counting as typing.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && isOpen())
            find();
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
}

void SearchPanel::open()
{
    if (!m_field->isEnabled())
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    show();
    find();
    fetchKept();
}

void SearchPanel::close()
{
    if (!isOpen())
        return;
    record();
    hide();
    m_field->clear();
    m_model->setRows({});
    m_kept = {};
    m_people = {};
    m_notes = {};
    m_actions.clear();
    m_foundActions.clear();
    m_pause.stop();
    ++m_asked;
    m_recorded.clear();
    Q_EMIT closed();
}

void SearchPanel::place()
{
    const QPoint corner = m_field->mapTo(m_host, QPoint{m_field->width(), m_field->height() + kGap});
    const int width = qMin(kWidth, m_host->width() - 2 * metrics::kSpace12);
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    const int rows = m_model->rowCount();
    const int list = rows == 0 ? scaledByText(kEmptyHeight) : qMin(rows, kMostRows) * rowHeight;
    const int height = qMin(list + m_footer->sizeHint().height() + 2 * kFrame, m_host->height() - corner.y() - metrics::kSpace12);
    setGeometry(qMax(metrics::kSpace12, corner.x() - width), corner.y(), width, height);
    raise();
}

void SearchPanel::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    // A single step goes round, so that the last group is one key away; a leap stops at the ends.
    int row = m_table->currentIndex().row();
    const int by = rows < 0 ? -1 : 1;
    for (int left = qAbs(rows); left > 0; --left) {
        const int next = m_model->nextChoice(row, by);
        if (qAbs(rows) > 1 && (next - row) * by <= 0)
            break;
        row = next;
    }
    m_table->chooseRow(row);
    // Above the first row to be chosen stands its heading.
    if (row == m_model->nextChoice(-1, 1))
        m_table->scrollToTop();
    speakCurrentRow();
}

void SearchPanel::speakCurrentRow()
{
    // The keyboard is in the field, so a screen reader learns of the chosen hit as the field's description.
    m_field->setAccessibleDescription(m_table->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed{m_field, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
}

void SearchPanel::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const FindRow found = m_model->rows()[static_cast<std::size_t>(row)];
    if (found.kind == FindRow::Kind::Heading)
        return;
    close();
    switch (found.kind) {
    case FindRow::Kind::Person: Q_EMIT chosen(found.citizen); break;
    case FindRow::Kind::Note: Q_EMIT noteChosen(found.citizen, found.contact); break;
    case FindRow::Kind::Action: found.run(); break;
    case FindRow::Kind::Heading: break;
    }
}

void SearchPanel::record()
{
    m_rest.stop();
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty() || typed == m_recorded)
        return;
    m_recorded = typed;
    std::vector<CitizenId> shown;
    for (const SearchHit& hit : m_people.hits)
        shown.push_back(hit.citizen);
    const auto write = [&search = m_context.services.search, session = m_context.session, text = toUtf8(typed),
                        people = std::move(shown)] { return search.record(session, text, people); };
    m_context.tasks.run(this, write, [this](const Result<Done>& written) {
        if (!written)
            m_context.navigator.toast(ErrorText::of(written.error()));
    });
}

bool SearchPanel::keyPressed(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(kMostRows - 1); return true;
    case Qt::Key_PageUp: step(1 - kMostRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_table->currentIndex().row()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isOpen())
        place();
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && isOpen())
        return keyPressed(static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::MouseButtonPress && !isOpen() && m_field->isEnabled())
        open();
    if (event->type() == QEvent::FocusOut && isOpen() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        close();
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const Theme& theme = themeOf(this);
    paintRounded(painter, rect(), {theme.surface, theme.controlOutline, 1, metrics::kCardRadius});
}

void SearchPanel::retranslate()
{
    m_table->setAccessibleName(tr("What was found"));
    m_footer->clearKeyHints();
    m_footer->addKeyHint(QStringLiteral("↑ ↓"), tr("choose"));
    m_footer->addKeyHint(QStringLiteral("Enter"), tr("open"));
    m_footer->addKeyHint(QStringLiteral("Esc"), tr("close"));
}

void SearchPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace fodfaeste
