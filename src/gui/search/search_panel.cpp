#include "gui/search/search_panel.h"

#include "gui/page_context.h"
#include "gui/search/search_hit_model.h"
#include "gui/text/error_text.h"
#include "gui/text/number_text.h"
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

constexpr std::size_t kMostHits = 200;
constexpr int kRest = 1000;
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
    , m_model{new SearchHitModel{this}}
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
    hide();
    wire();
    retranslate();
}

void SearchPanel::wire()
{
    m_field->installEventFilter(this);
    m_host->installEventFilter(this);
    connect(&m_rest, &QTimer::timeout, this, &SearchPanel::record);
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
}

void SearchPanel::close()
{
    if (!isOpen())
        return;
    record();
    hide();
    m_field->clear();
    m_model->setHits({});
    m_recorded.clear();
    Q_EMIT closed();
}

void SearchPanel::setRecent(std::vector<SearchHit> recent)
{
    m_recent = std::move(recent);
}

void SearchPanel::find()
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty()) {
        m_rest.stop();
        showAnswer({m_recent, false});
        return;
    }
    Result<SearchAnswer> answer = m_context.services.search.suggest(m_context.session, toUtf8(typed), kMostHits);
    if (!answer) {
        m_empty->setTitle(ErrorText::headingOf(answer.error()));
        m_empty->setText(ErrorText::of(answer.error()));
    }
    showAnswer(answer ? std::move(answer).value() : SearchAnswer{});
    m_rest.start();
}

void SearchPanel::showAnswer(SearchAnswer answer)
{
    m_hasMore = answer.more;
    m_model->setHits(std::move(answer.hits));
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    if (rows == 0)
        showNothingFound();
    m_table->chooseRow(0);
    const bool isRecent = m_field->text().trimmed().isEmpty();
    const QString count = m_hasMore ? tr("%1+ people").arg(rows) : tr("%n people", nullptr, rows);
    m_footer->setText(isRecent ? (rows > 0 ? tr("Opened just before") : QString{}) : count);
    place();
    if (rows > 0)
        speakCurrentRow();
}

void SearchPanel::showNothingFound()
{
    const bool isUntouched = m_field->text().trimmed().isEmpty();
    m_empty->setIconName(isUntouched ? QStringLiteral("search") : QStringLiteral("search-x"));
    m_empty->setTitle(isUntouched ? tr("Whom are you looking for?") : tr("Nobody found"));
    m_empty->setText(
        isUntouched ? tr("Write a name in any spelling (Aagaard finds Ågård), a CPR number, a case number or a phone number.")
                    : tr("Nobody has this name, CPR number, case number or phone number. Try fewer letters."));
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
    m_table->chooseRow(qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1));
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
    const CitizenId citizen = m_model->hits()[static_cast<std::size_t>(row)].citizen;
    close();
    Q_EMIT chosen(citizen);
}

void SearchPanel::record()
{
    m_rest.stop();
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty() || typed == m_recorded)
        return;
    m_recorded = typed;
    std::vector<CitizenId> shown;
    for (const SearchHit& hit : m_model->hits())
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
    m_table->setAccessibleName(tr("People found"));
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
