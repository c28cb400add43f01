#include "gui/outcome/people_dialog.h"

#include "gui/page_context.h"
#include "gui/text/number_text.h"
#include "gui/text/status_text.h"
#include "ui_people_dialog.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace fodfaeste {

PeopleDialog::PeopleDialog(const PageContext& context, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_model{new PeopleModel{this}}
    , m_ui{std::make_unique<Ui::PeopleDialog>()}
{
    m_ui->setupUi(this);
    m_ui->peopleView->setModel(m_model);
    connect(m_ui->peopleView, &QAbstractItemView::activated, this, &PeopleDialog::openCurrent);
    connect(m_ui->openButton, &QPushButton::clicked, this, &PeopleDialog::openCurrent);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_ui->listHeader->attach(context, "people", *m_ui->peopleView, *this);
}

PeopleDialog::~PeopleDialog() = default;

void PeopleDialog::showPeople(const QString& heading, const QString& explanation, std::vector<PeopleRow> rows)
{
    m_ui->headingLabel->setText(heading);
    m_ui->explanationLabel->setText(explanation);
    // Another number: what the last one was filtered by would only hide people.
    m_ui->listHeader->clearFilters();
    m_model->setRows(std::move(rows));
    m_ui->footerBar->setText(tr("%n people", nullptr, m_model->total()));
    m_ui->openButton->setEnabled(m_model->total() > 0);
    m_ui->peopleView->chooseRow(0);
    m_ui->peopleView->setFocus();
    show();
    raise();
}

void PeopleDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeopleDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("People behind the number"));
    m_ui->peopleView->setAccessibleName(tr("People behind the number"));
    m_ui->footerBar->clearKeyHints();
    m_ui->footerBar->addKeyHint(QStringLiteral("Enter"), tr("open"));
    m_ui->footerBar->addKeyHint(QStringLiteral("Esc"), tr("close"));
    m_model->retranslate();
}

void PeopleDialog::openCurrent()
{
    const QModelIndex current = m_ui->peopleView->currentIndex();
    if (!current.isValid())
        return;
    const CitizenId citizen = m_model->rowAt(current.row()).citizen;
    accept();
    m_context.navigator.openCitizen(citizen);
}

QString PeopleDialog::listName() const
{
    return tr("People behind the number");
}

std::vector<ListColumn> PeopleDialog::listColumns() const
{
    using Shown = ListColumn::Shown;
    return {{"name", PeopleModel::Name, CellKind::Name, 190, 230, Shown::Always},
            {"status", PeopleModel::Status, CellKind::Chip, 150, 200},
            {"why", PeopleModel::Why, CellKind::Text, 160, 260},
            {"area", PeopleModel::District, CellKind::Text, 110, 190}};
}

std::vector<FilterKind> PeopleDialog::filterKinds() const
{
    FilterKind status{"status", tr("Status"), {}};
    for (const YearEndStatus one : kYearEndStatuses)
        status.choices.push_back({std::string{codeOf(one)}, StatusText::brief(one)});
    return {status};
}

void PeopleDialog::showOnly(const std::vector<ListFilter>& filters)
{
    std::vector<YearEndStatus> statuses;
    for (const YearEndStatus one : kYearEndStatuses) {
        if (std::ranges::find(filters, ListFilter{"status", std::string{codeOf(one)}}) != filters.end())
            statuses.push_back(one);
    }
    m_model->showStatuses(statuses);
}

}  // namespace fodfaeste
