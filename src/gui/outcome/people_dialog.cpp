#include "gui/outcome/people_dialog.h"

#include "gui/navigator.h"
#include "gui/text/number_text.h"
#include "ui_people_dialog.h"

#include <QEvent>
#include <QHeaderView>

namespace fodfaeste {

PeopleDialog::PeopleDialog(Navigator& navigator, QWidget* parent)
    : QDialog{parent}
    , m_navigator{navigator}
    , m_model{new PeopleModel{this}}
    , m_ui{std::make_unique<Ui::PeopleDialog>()}
{
    m_ui->setupUi(this);
    m_ui->peopleView->setModel(m_model);
    setUpPeopleColumns(*m_ui->peopleView);
    connect(m_ui->peopleView, &QAbstractItemView::activated, this, &PeopleDialog::openCurrent);
    connect(m_ui->openButton, &QPushButton::clicked, this, &PeopleDialog::openCurrent);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

PeopleDialog::~PeopleDialog() = default;

void PeopleDialog::showPeople(const QString& heading, const QString& explanation, std::vector<PeopleRow> rows)
{
    m_ui->headingLabel->setText(heading);
    m_ui->explanationLabel->setText(explanation);
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
    m_navigator.openCitizen(citizen);
}

void setUpPeopleColumns(RecordTable& table)
{
    table.setCellKind(PeopleModel::Name, CellKind::Name);
    table.setCellKind(PeopleModel::Status, CellKind::Chip);
    table.setCellKind(PeopleModel::Why, CellKind::Text);
    table.setCellKind(PeopleModel::District, CellKind::Text);
    QHeaderView& header = *table.horizontalHeader();
    header.resizeSection(PeopleModel::Name, 230);
    header.resizeSection(PeopleModel::Status, 200);
    header.resizeSection(PeopleModel::District, 190);
    table.setStretchColumn(PeopleModel::Why);
}

}  // namespace fodfaeste
