#include "gui/leisure_job/leisure_pane.h"

#include "gui/citizen/record_dialog.h"
#include "gui/lists/list_header.h"
#include "gui/navigator.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/record_table.h"
#include "ui_leisure_pane.h"

#include <QKeyEvent>

namespace fodfaeste {

LeisurePane::LeisurePane(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::LeisurePane>()}
    , m_table{new ListedRows{this}}
{
    m_ui->setupUi(this);
}

LeisurePane::~LeisurePane() = default;

void LeisurePane::setUpList(PlainList::About about, int stretched)
{
    const auto citizenAt = [this](int row) { return m_table->rowAt(row).citizen; };
    about.citizenAt = citizenAt;
    about.keyAt = [this](int row) { return m_table->rowAt(row).key; };
    retranslate();
    m_list = new PlainList{m_context, *m_ui->listHeader, *m_ui->rowView, *m_table, std::move(about)};
    m_ui->rowView->setStretchColumn(stretched);
    connect(m_ui->rowView, &QAbstractItemView::activated, this, &LeisurePane::openChosen);
    connect(m_ui->rowView->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeisurePane::showChoice);
    m_ui->rowView->installEventFilter(this);
    showChoice();
}

bool LeisurePane::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_ui->rowView && event->type() == QEvent::KeyPress;
    return (isKey && takesKey(*static_cast<QKeyEvent*>(event))) || QWidget::eventFilter(watched, event);
}

Button* LeisurePane::addButton(const char* name, const QString& icon, bool isPrimary)
{
    auto* button = new Button{this};
    button->setObjectName(QString::fromUtf8(name));
    button->setKind(isPrimary ? Button::Kind::Primary : Button::Kind::Secondary);
    button->setIconName(icon);
    m_ui->toolLayout->insertWidget(m_ui->toolLayout->count() - 1, button);
    return button;
}

void LeisurePane::setEmptyText(const QString& title, const QString& text)
{
    m_ui->emptyState->setIconName(QStringLiteral("briefcase"));
    m_ui->emptyState->setTitle(title);
    m_ui->emptyState->setText(text);
}

void LeisurePane::setListName(const QString& name)
{
    m_ui->rowView->setAccessibleName(name);
}

FooterBar& LeisurePane::footer()
{
    return *m_ui->footerBar;
}

void LeisurePane::showRows(std::vector<ListedRow> rows)
{
    const std::int64_t before = chosenKey();
    m_table->setRows(std::move(rows));
    m_ui->listStack->setCurrentIndex(m_table->rowCount() == 0 ? 1 : 0);
    m_list->refresh();
    m_list->chooseRow(qMax(0, m_table->rowOf(before)));
    Q_EMIT counted(m_table->rowCount());
    showChoice();
}

std::int64_t LeisurePane::chosenKey() const
{
    const int row = m_list != nullptr ? m_list->chosenRow() : -1;
    return row >= 0 && row < m_table->rowCount() ? m_table->rowAt(row).key : 0;
}

CitizenId LeisurePane::shownCitizen() const
{
    const int row = m_list->chosenRow();
    return row >= 0 && row < m_table->rowCount() ? m_table->rowAt(row).citizen : CitizenId{};
}

void LeisurePane::setFocusToStart()
{
    m_ui->rowView->setFocus(Qt::OtherFocusReason);
}

void LeisurePane::opened(RecordDialog& dialog, const QString& done)
{
    connect(&dialog, &RecordDialog::saved, this, [this, done] { afterChange(std::nullopt, done); });
    dialog.open();
}

void LeisurePane::afterChange(const std::optional<Error>& error, const QString& done)
{
    if (error)
        m_context.navigator.toast(ErrorText::of(*error));
    else
        m_context.navigator.toastDone(done);
    refresh();
    setFocusToStart();
}

}  // namespace fodfaeste
