#include "gui/leisure_job/employer_dialog.h"

#include "domain/leisure_job/working_place.h"
#include "gui/contact/choice_box.h"
#include "gui/leisure_job/district_choices.h"
#include "gui/leisure_job/leisure_job_text.h"
#include "gui/leisure_job/working_time_text.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "ui_employer_dialog.h"

#include <algorithm>

namespace fodfaeste {

EmployerDialog::EmployerDialog(const PageContext& context, EmployerPageData data, QWidget* parent)
    : RecordDialog{context, parent}
    , m_data{std::move(data)}
    , m_ui{std::make_unique<Ui::EmployerDialog>()}
{
    m_ui->setupUi(this);
    m_ui->safetyStrip->hide();
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    errors().add("employer.name", m_ui->nameEdit, m_ui->nameErrorLabel);
    errors().add("employer.cvr", m_ui->cvrEdit, m_ui->cvrErrorLabel);
    for (QLabel* line : {m_ui->addressErrorLabel, m_ui->postalCodeErrorLabel, m_ui->phoneErrorLabel, m_ui->emailErrorLabel,
                         m_ui->contactErrorLabel, m_ui->positionErrorLabel, m_ui->contactPhoneErrorLabel,
                         m_ui->agreementErrorLabel, m_ui->noteErrorLabel})
        line->hide();
    setWindowTitle(m_data.employer.id.isSet() ? tr("An employer") : tr("A new employer"));
    m_ui->headingLabel->setText(windowTitle());
    fillChoices();
    fill();
    // A number that fails the check may still be right on the employer's paper: it is said, and kept.
    connect(m_ui->cvrEdit, &QLineEdit::editingFinished, this, [this] {
        const auto cvr = Cvr::parse(toUtf8(m_ui->cvrEdit->text()));
        m_ui->cvrErrorLabel->setVisible(cvr && !cvr->passesCheck());
        m_ui->cvrErrorLabel->setText(tr("The check digit does not fit: look at the digits once more."));
    });
    m_ui->nameEdit->setFocus();
}

EmployerDialog::~EmployerDialog() = default;

void EmployerDialog::fillChoices()
{
    m_ui->tradeBox->addItem(WorkingTimeText::place({}), QString{});
    for (const std::string_view place : kWorkingPlaces)
        m_ui->tradeBox->addItem(WorkingTimeText::place(place), toQString(std::string{place}));
    for (const EmployerSector sector : kEmployerSectors)
        m_ui->sectorBox->addItem(LeisureJobText::sector(sector), static_cast<int>(sector));
    for (const EmployerTier tier : kEmployerTiers)
        m_ui->tierBox->addItem(LeisureJobText::tier(tier), static_cast<int>(tier));
}

void EmployerDialog::fill()
{
    const Employer& employer = m_data.employer;
    m_ui->nameEdit->setText(toQString(employer.name));
    m_ui->cvrEdit->setText(employer.cvr ? toQString(employer.cvr->text()) : QString{});
    m_ui->tradeBox->setCurrentIndex(std::max(0, m_ui->tradeBox->findData(toQString(employer.trade))));
    choose(*m_ui->sectorBox, employer.sector);
    choose(*m_ui->tierBox, employer.tier);
    m_ui->addressEdit->setText(toQString(employer.address));
    m_ui->postalCodeEdit->setText(toQString(employer.postalCode));
    fillDistricts(*m_ui->districtBox, employer.districtNo);
    m_ui->phoneEdit->setText(toQString(employer.phone));
    m_ui->emailEdit->setText(toQString(employer.email));
    m_ui->noteEdit->setText(toQString(employer.note));
    if (!m_data.contacts.empty()) {
        m_ui->contactEdit->setText(toQString(m_data.contacts.front().name));
        m_ui->positionEdit->setText(toQString(m_data.contacts.front().position));
        m_ui->contactPhoneEdit->setText(toQString(m_data.contacts.front().phone));
    }
    if (!m_data.agreements.empty())
        m_ui->agreementEdit->setText(toQString(m_data.agreements.front().text));
    m_ui->historyLabel->setText(history());
    m_ui->historyLabel->setVisible(employer.id.isSet());
}

QString EmployerDialog::history() const
{
    QStringList lines{tr("%1 young people work here now, %2 have in all.").arg(m_data.youngNow).arg(m_data.youngEver)};
    for (const EmployerAgreement& agreement : m_data.agreements)
        lines.append(QStringLiteral("%1 · %2").arg(DateText::period(agreement.period), toQString(agreement.text)));
    for (const JobOpening& opening : m_data.openings)
        lines.append(QStringLiteral("%1 · %2").arg(DateText::numeric(opening.postedOn), toQString(opening.title)));
    return lines.join(QLatin1Char{'\n'});
}

Employer EmployerDialog::typed()
{
    Employer employer = m_data.employer;
    employer.name = toUtf8(m_ui->nameEdit->text().trimmed());
    if (employer.name.empty())
        errors().show("employer.name", tr("Write the employer's name."));
    employer.cvr.reset();
    if (const QString digits = m_ui->cvrEdit->text().trimmed(); !digits.isEmpty()) {
        const auto cvr = Cvr::parse(toUtf8(digits));
        if (cvr)
            employer.cvr = *cvr;
        else
            errors().show("employer.cvr", tr("A CVR number has eight digits."));
    }
    employer.trade = toUtf8(m_ui->tradeBox->currentData().toString());
    employer.sector = chosen<EmployerSector>(*m_ui->sectorBox);
    employer.tier = chosen<EmployerTier>(*m_ui->tierBox);
    employer.address = toUtf8(m_ui->addressEdit->text());
    employer.postalCode = toUtf8(m_ui->postalCodeEdit->text());
    employer.districtNo = chosenDistrict(*m_ui->districtBox);
    employer.phone = toUtf8(m_ui->phoneEdit->text());
    employer.email = toUtf8(m_ui->emailEdit->text());
    employer.note = toUtf8(m_ui->noteEdit->text());
    return employer;
}

void EmployerDialog::save()
{
    const Employer employer = typed();
    EmployerContact contact = m_data.contacts.empty() ? EmployerContact{} : m_data.contacts.front();
    contact.name = toUtf8(m_ui->contactEdit->text().trimmed());
    contact.position = toUtf8(m_ui->positionEdit->text().trimmed());
    contact.phone = toUtf8(m_ui->contactPhoneEdit->text().trimmed());
    const std::string agreed = toUtf8(m_ui->agreementEdit->text().trimmed());
    const bool isAgreedAnew = !agreed.empty() && (m_data.agreements.empty() || m_data.agreements.front().text != agreed);
    run([&employers = context().services.employers, session = context().session, employer, contact, agreed, isAgreedAnew,
         day = today()]() mutable -> Result<Employer> {
        auto saved = employers.save(session, employer);
        if (!saved)
            return saved;
        contact.employer = saved->id;
        if (!contact.name.empty()) {
            if (const auto kept = employers.saveContact(session, contact); !kept)
                return kept.error();
        }
        if (isAgreedAnew) {
            if (const auto kept = employers.saveAgreement(session, {{}, saved->id, agreed, {day, std::nullopt}}); !kept)
                return kept.error();
        }
        return saved;
    });
}

}  // namespace fodfaeste
