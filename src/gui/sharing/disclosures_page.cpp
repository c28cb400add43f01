#include "gui/sharing/disclosures_page.h"

#include "gui/lists/list_header.h"
#include "gui/sharing/sharing_text.h"
#include "gui/shell/sidebar.h"
#include "gui/tasks/task_runner.h"
#include "gui/text/date_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_disclosures_page.h"

namespace fodfaeste {

namespace {

enum Column { When, Person, Recipient, Basis, What, By };

}  // namespace

DisclosuresPage::DisclosuresPage(const PageContext& context, QWidget* parent)
    : Page{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::DisclosuresPage>()}
    , m_table{new ListedRows{this}}
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->fromErrorLabel->hide();
    m_ui->toErrorLabel->hide();
    m_ui->emptyState->setIconName(QStringLiteral("send"));
    m_ui->fromEdit->setBearings(m_context.today(), Lean::Past);
    m_ui->toEdit->setBearings(m_context.today(), Lean::Past);
    m_ui->fromEdit->setDay(Date{m_context.today().year(), std::chrono::January, std::chrono::day{1}});
    m_ui->toEdit->setDay(m_context.today());
    retranslate();
    m_list = new PlainList{context, *m_ui->listHeader, *m_ui->registerView, *m_table, aboutList()};
    m_ui->registerView->setStretchColumn(What);
    connect(m_ui->fromEdit, &QLineEdit::editingFinished, this, &DisclosuresPage::refresh);
    connect(m_ui->toEdit, &QLineEdit::editingFinished, this, &DisclosuresPage::refresh);
    connect(m_ui->registerView, &QAbstractItemView::activated, this, [this] {
        if (const int row = m_list->chosenRow(); row >= 0 && row < m_table->rowCount())
            Q_EMIT openCitizen(m_table->rowAt(row).citizen);
    });
}

DisclosuresPage::~DisclosuresPage()
{
    // A field that has the focus finishes its editing when it goes, and by then the page is a plain widget.
    m_ui->fromEdit->disconnect(this);
    m_ui->toEdit->disconnect(this);
}

PlainList::About DisclosuresPage::aboutList() const
{
    const auto party = [this](int row) {
        const PartyKind kind = m_rows[static_cast<std::size_t>(row)].registered.disclosure.party;
        return FilterKind::Choice{std::string{codeOf(kind)}, SharingText::of(kind)};
    };
    const auto basis = [this](int row) {
        const DisclosureRow& of = m_rows[static_cast<std::size_t>(row)];
        return FilterKind::Choice{of.registered.disclosure.basis, toQString(of.basisText)};
    };
    return {toUtf8(wordOf(PageName::Disclosures)),
            [this] { return title(); },
            {{"when", When, CellKind::Text, 100, 120},
             {"citizen", Person, CellKind::Name, 160, 210, ListColumn::Shown::Always},
             {"recipient", Recipient, CellKind::Text, 140, 210},
             {"basis", Basis, CellKind::Text, 150, 250},
             {"what", What, CellKind::Text, 160, 300},
             {"by", By, CellKind::Text, 100, 140, ListColumn::Shown::OnRequest}},
            {{"party", [] { return tr("Recipient"); }, party}, {"basis", [] { return tr("Legal basis"); }, basis}},
            [this](int row) { return m_table->rowAt(row).citizen; },
            [this](int row) { return m_table->rowAt(row).key; }};
}

QString DisclosuresPage::title() const
{
    return placeName(PageName::Disclosures);
}

void DisclosuresPage::setFocusToStart()
{
    m_ui->registerView->setFocus(Qt::OtherFocusReason);
}

void DisclosuresPage::refresh()
{
    const auto from = m_ui->fromEdit->day();
    const auto to = m_ui->toEdit->day();
    if (!from || !to || *to < *from) {
        m_ui->messageLabel->setText(tr("Write a period whose last day is not before its first."));
        m_ui->messageLabel->show();
        return;
    }
    const auto ask = [&disclosures = m_context.services.disclosures, session = m_context.session, period = Period{*from, *to}] {
        return disclosures.during(session, period);
    };
    m_context.tasks.run(this, ask, [this, latest = ++m_latest](Result<std::vector<DisclosureRow>> rows) {
        if (latest != m_latest)
            return;
        m_ui->messageLabel->setVisible(!rows);
        if (rows)
            show(std::move(rows).value());
        else
            m_ui->messageLabel->setText(ErrorText::of(rows.error()));
    });
}

ListedRow DisclosuresPage::rowOf(const DisclosureRow& row) const
{
    const Disclosure& disclosure = row.registered.disclosure;
    return {disclosure.id.value(),
            disclosure.citizen,
            {{DateText::numeric(disclosure.at.day), SharingText::of(disclosure.direction), toQString(toIso(disclosure.at)), {}},
             {toQString(row.citizenName), {}, {}, {}},
             {toQString(disclosure.partyName), toQString(disclosure.person), {}, {}},
             {toQString(row.basisText), toQString(row.basisReference), {}, {}},
             {SharingText::topics(disclosure.topics), toQString(disclosure.necessity), {}, {}},
             {m_context.staff.nameOf(row.registered.by), {}, {}, {}}}};
}

void DisclosuresPage::show(std::vector<DisclosureRow> rows)
{
    m_rows = std::move(rows);
    std::vector<ListedRow> listed;
    for (const DisclosureRow& row : m_rows)
        listed.push_back(rowOf(row));
    const int before = m_list->chosenRow();
    m_table->setRows(std::move(listed));
    m_list->refresh();
    m_list->chooseRow(qMax(0, before));
    m_ui->listStack->setCurrentIndex(m_rows.empty() ? 1 : 0);
    m_ui->footerBar->setText(tr("%n disclosures", nullptr, static_cast<int>(m_rows.size())));
}

void DisclosuresPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_table->setHeaders(
        {tr("When"), tr("Citizen"), tr("Recipient"), tr("By what right"), tr("What and why"), tr("Registered by")});
    m_ui->emptyState->setTitle(tr("Nothing was shared in this period"));
    m_ui->emptyState->setText(tr("What is shared is registered on a note with D, or from the citizen's page."));
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("open the citizen"));
}

}  // namespace fodfaeste
