#include "gui/outreach/outreach_page.h"

#include "gui/contact/choice_box.h"
#include "gui/keys/key_bindings.h"
#include "gui/lists/list_header.h"
#include "gui/lists/plain_list.h"
#include "gui/outreach/outreach_dialog.h"
#include "gui/outreach/outreach_model.h"
#include "gui/outreach/outreach_sums_model.h"
#include "gui/shell/sidebar.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_outreach_page.h"

#include <QHeaderView>
#include <QShortcut>

namespace fodfaeste {

namespace {

QString keyOf(int view)
{
    return QString::number(view);
}

}  // namespace

OutreachPage::OutreachPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::OutreachPage>()}
    , m_model{new OutreachModel{context.staff, this}}
    , m_sums{new OutreachSumsModel{this}}
    , m_logButton{new Button{{}, Button::Kind::Primary, this}}
{
    m_ui->setupUi(this);
    m_logButton->setObjectName(QStringLiteral("logOutreachButton"));
    m_logButton->setIconName(QStringLiteral("plus"));
    m_logButton->setEnabled(context.may(Operation::LogOutreach));
    m_logButton->hide();
    m_ui->messageLabel->hide();
    m_ui->emptyState->setIconName(QStringLiteral("footprints"));
    for (const View view : {View::List, View::Sums, View::Withdrawn})
        m_ui->viewBar->addPill(keyOf(static_cast<int>(view)), {});
    m_ui->viewBar->setChecked(keyOf(static_cast<int>(View::List)));
    setUpTables();
    wire();
    retranslate();
    chooseView(View::List);
}

OutreachPage::~OutreachPage() = default;

void OutreachPage::setUpTables()
{
    RecordTable* table = m_ui->outreachView;
    m_list =
        new PlainList{m_context,
                      *m_ui->listHeader,
                      *table,
                      *m_model,
                      {toUtf8(wordOf(PageName::Outreach)),
                       [this] { return title(); },
                       {{"when", OutreachModel::When, CellKind::Text, 104, 130},
                        {"place", OutreachModel::Place, CellKind::Text, 150, 260, ListColumn::Shown::Always},
                        {"people", OutreachModel::People, CellKind::Text, 76, 100},
                        {"theme", OutreachModel::Theme, CellKind::Text, 116, 190},
                        {"note", OutreachModel::Note, CellKind::Text, 120, 330},
                        {"caseworker", OutreachModel::Caseworker, CellKind::Text, 100, 150, ListColumn::Shown::AtFirst, true}},
                       {},
                       {},
                       [this](int row) { return m_model->rowAt(row).contact.id.value(); }}};
    RecordTable* sums = m_ui->sumsView;
    sums->setModel(m_sums);
    sums->setDensity(RecordTable::Density::Comfortable);
    sums->setSelectionBehavior(QAbstractItemView::SelectItems);
    constexpr int kMonthWidth = 56;  // "1.234" is never cut: half a number is a wrong one
    sums->horizontalHeader()->setMinimumSectionSize(kMonthWidth);
    std::vector<RecordTable::ColumnRoom> room{{0, 190, 420}};
    for (int column = OutreachSumsModel::kFirstMonth; column < OutreachSumsModel::kColumns; ++column)
        room.push_back({column, kMonthWidth, kMonthWidth + 14});
    sums->setColumnRoom(std::move(room));
}

void OutreachPage::wire()
{
    connect(m_ui->viewBar, &PillBar::chosen, this, [this](const QStringList& keys) {
        for (const View view : {View::List, View::Sums, View::Withdrawn}) {
            if (keys.contains(keyOf(static_cast<int>(view))))
                chooseView(view);
        }
    });
    for (QComboBox* box : {m_ui->placeBox, m_ui->themeBox, m_ui->periodBox})
        connect(box, &QComboBox::activated, this, &OutreachPage::filterChanged);
    connect(m_ui->figureBox, &QComboBox::activated, this,
            [this] { m_sums->setFigure(fodfaeste::chosen<OutreachSumsModel::Figure>(*m_ui->figureBox)); });
    connect(m_ui->clearButton, &QAbstractButton::clicked, this, [this] { setFilter({}); });
    connect(m_ui->correctButton, &QAbstractButton::clicked, this, &OutreachPage::correct);
    connect(m_ui->withdrawButton, &QAbstractButton::clicked, this, &OutreachPage::withdraw);
    connect(m_ui->outreachView, &QAbstractItemView::activated, this, &OutreachPage::correct);
    connect(m_ui->outreachView->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutreachPage::showChoice);
    connect(m_ui->sumsView, &QAbstractItemView::activated, this, &OutreachPage::openFigure);
    connect(m_logButton, &QAbstractButton::clicked, this, &OutreachPage::logWanted);
    const auto on = [this](KeyAction action, auto slot) {
        connect(new BoundShortcut{action, this}, &QShortcut::activated, this, slot);
    };
    on(KeyAction::Edit, [this] { correct(); });
    on(KeyAction::FilterList, [this] { m_ui->placeBox->setFocus(Qt::ShortcutFocusReason); });
}

QString OutreachPage::title() const
{
    return placeName(PageName::Outreach);
}

QWidget* OutreachPage::headerActions()
{
    return m_logButton;
}

void OutreachPage::setFocusToStart()
{
    if (m_ui->listStack->currentWidget() == m_ui->emptyState)
        m_logButton->setFocus(Qt::OtherFocusReason);
    else
        m_ui->listStack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void OutreachPage::refresh()
{
    m_list->refresh();
    const auto ask = [&outreach = m_context.services.outreach, session = m_context.session] { return outreach.list(session); };
    m_context.tasks.run(this, ask, [this, thisRefresh = ++m_latest](Result<OutreachList> list) {
        if (thisRefresh != m_latest)
            return;
        m_ui->messageLabel->setVisible(!list);
        if (list)
            show(std::move(list).value());
        else
            m_ui->messageLabel->setText(ErrorText::of(list.error()));
    });
}

void OutreachPage::show(OutreachList list)
{
    const OutreachRow* before = chosen();
    const OutreachContactId kept = before != nullptr ? before->contact.id : OutreachContactId{};
    m_model->setList(std::move(list));
    fillFilters();
    filterChanged();
    m_list->chooseRow(m_model->rowOf(kept));
}

void OutreachPage::chooseView(View view)
{
    m_view = view;
    m_ui->figureBox->setVisible(view == View::Sums);
    m_ui->listHeader->setVisible(view != View::Sums);
    m_ui->correctButton->setVisible(view == View::List);
    m_ui->withdrawButton->setVisible(view == View::List);
    filterChanged();
}

void OutreachPage::filterChanged()
{
    m_model->setFilter(filter(), m_context.today());
    m_ui->outreachView->chooseRow(0);
    showSums();
    showState();
    showChoice();
}

void OutreachPage::showSums()
{
    OutreachFilter wanted = filter();
    wanted.state = OutreachFilter::State::Standing;
    const auto& rows = m_model->list().rows;
    if (wanted.year == 0)
        wanted.year = static_cast<int>((rows.empty() ? m_context.today() : rows.front().contact.at.day).year());
    const QModelIndex before = m_ui->sumsView->currentIndex();
    m_sums->setSums(sumsOf(rows, wanted), wanted.year);
    if (m_sums->rowCount() == 0)
        return;
    const int row = qBound(0, before.row(), m_sums->rowCount() - 1);
    m_ui->sumsView->setCurrentIndex(m_sums->index(row, qMax(OutreachSumsModel::kFirstMonth, before.column())));
}

void OutreachPage::openFigure(const QModelIndex& index)
{
    const bool hasList = index.column() < OutreachSumsModel::kFirstMonth || m_sums->figureAt(index) > 0;
    if (!index.isValid() || !hasList)
        return;
    const OutreachFilter behind = m_sums->filterAt(index, filter());
    m_ui->viewBar->setChecked(keyOf(static_cast<int>(View::List)));
    chooseView(View::List);
    setFilter(behind);
    setFocusToStart();
}

const OutreachRow* OutreachPage::chosen() const
{
    const int row = m_list->chosenRow();
    return row >= 0 && row < m_model->count() ? &m_model->rowAt(row) : nullptr;
}

bool OutreachPage::mayChange() const
{
    const OutreachRow* row = chosen();
    return row != nullptr && m_view == View::List && m_context.may(Operation::LogOutreach) &&
           (row->contact.caseworker == m_context.session.user || m_context.session.role == Role::TeamLead);
}

void OutreachPage::showChoice()
{
    const QString why = mayChange() ? QString{} : tr("Only whoever logged it, or a team lead, can change it.");
    for (QWidget* button : std::initializer_list<QWidget*>{m_ui->correctButton, m_ui->withdrawButton}) {
        button->setEnabled(mayChange());
        button->setToolTip(why);
    }
}

void OutreachPage::correct()
{
    if (!mayChange())
        return;
    auto* dialog = new OutreachDialog{m_context, chosen()->contact, m_model->list().themes, this};
    connect(dialog, &RecordDialog::saved, this, [this] {
        m_context.navigator.toastDone(tr("The outreach contact is corrected."));
        refresh();
    });
    dialog->open();
}

void OutreachPage::withdraw()
{
    if (!mayChange())
        return;
    const OutreachContactId id = chosen()->contact.id;
    const ReasonRequest request{tr("Withdraw the outreach contact?"),
                                tr("It stays on record under “Withdrawn” and no longer counts. Contacts of linked people stay in "
                                   "their cases."),
                                tr("Why"), tr("Withdraw")};
    m_context.dialogs.askForReason(request, [this, id](const QString& reason) {
        const auto work = [&outreach = m_context.services.outreach, session = m_context.session, id, reason = toUtf8(reason)] {
            return outreach.withdraw(session, id, reason);
        };
        m_context.tasks.run(this, work, [this](const Result<OutreachContact>& withdrawn) {
            if (withdrawn)
                m_context.navigator.toastDone(tr("The outreach contact is withdrawn."));
            else
                m_context.navigator.toast(ErrorText::of(withdrawn.error()));
            refresh();
        });
    });
}

}  // namespace fodfaeste
