#include "gui/citizen/citizen_dialog.h"

#include "app/casefile/case_file_service.h"
#include "app/citizen/citizen_service.h"
#include "app/citizen/merge_service.h"
#include "domain/area/safety_area.h"
#include "gui/citizen/case_dialog.h"
#include "gui/citizen/duplicate_model.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "ui_citizen_dialog.h"

namespace fodfaeste {

CitizenDialog::CitizenDialog(const PageContext& context, QWidget* parent)
    : RecordDialog{context, parent}
    , m_ui{std::make_unique<Ui::CitizenDialog>()}
{
    m_ui->setupUi(this);
}

CitizenDialog::~CitizenDialog() = default;

CitizenDialog* CitizenDialog::toRegister(const PageContext& context, QWidget* parent)
{
    auto* dialog = new CitizenDialog{context, parent};
    dialog->setUpFields(std::nullopt);
    dialog->setWindowTitle(tr("Register a citizen"));
    dialog->m_ui->headingLabel->setText(dialog->windowTitle());
    fillCaseworkers(*dialog->m_ui->caseworkerBox, context.staff, context.session.user);
    dialog->m_ui->openedEdit->setDay(dialog->today());
    dialog->m_ui->endRoom->hide();
    for (const QLineEdit* field :
         {static_cast<const QLineEdit*>(dialog->m_ui->cprEdit), static_cast<const QLineEdit*>(dialog->m_ui->givenEdit),
          static_cast<const QLineEdit*>(dialog->m_ui->familyEdit), static_cast<const QLineEdit*>(dialog->m_ui->phoneEdit)})
        connect(field, &QLineEdit::textChanged, dialog, &CitizenDialog::warnOfLookAlikes);
    dialog->m_ui->cprEdit->setFocus();
    return dialog;
}

CitizenDialog* CitizenDialog::toEdit(const PageContext& context, const Citizen& citizen, Address address,
                                     const SafetyStrip::Facts& whose, QWidget* parent)
{
    auto* dialog = new CitizenDialog{context, parent};
    dialog->setUpFields(whose);
    dialog->setWindowTitle(tr("Edit facts"));
    dialog->m_ui->headingLabel->setText(dialog->windowTitle());
    dialog->m_ui->caseRoom->hide();
    dialog->fill(citizen, address);
    dialog->m_ui->givenEdit->setFocus();
    return dialog;
}

void CitizenDialog::warnOfLookAlikes()
{
    constexpr std::size_t kMostNamed = 3;
    const auto cpr = Cpr::parse(toUtf8(m_ui->cprEdit->text().trimmed()));
    const Likening typed{toUtf8(m_ui->givenEdit->text()), toUtf8(m_ui->familyEdit->text()),
                         cpr ? std::optional{*cpr} : std::nullopt, toUtf8(m_ui->phoneEdit->text())};
    // From memory, as the search: no waiting while somebody types.
    const auto found = context().services.merges.lookAlikes(context().session, typed, kMostNamed);
    QStringList told;
    if (found && !m_registered) {
        for (const LookAlike& person : *found)
            told << QStringLiteral("%1 (%2)").arg(LookAlikeText::of(person), LookAlikeText::of(person.why));
    }
    m_ui->lookAlikeLabel->setVisible(!told.isEmpty());
    m_ui->lookAlikeLabel->setText(tr("Perhaps registered already: %1").arg(told.join(QStringLiteral("; "))));
}

void CitizenDialog::setUpFields(const std::optional<SafetyStrip::Facts>& whose)
{
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("citizen.cpr", m_ui->cprEdit, m_ui->cprErrorLabel);
    errors().add("citizen.givenNames", m_ui->givenEdit, m_ui->givenErrorLabel);
    errors().add("citizen.familyName", m_ui->familyEdit, m_ui->familyErrorLabel);
    errors().add("citizen.districtNo", m_ui->districtBox, m_ui->districtErrorLabel);
    errors().add("citizen.address", m_ui->addressEdit, m_ui->addressErrorLabel);
    errors().add("citizen.postalCode", m_ui->postalEdit, m_ui->postalErrorLabel);
    errors().add("citizen.phone", m_ui->phoneEdit, m_ui->phoneErrorLabel);
    errors().add("citizen.email", m_ui->emailEdit, m_ui->emailErrorLabel);
    errors().add("citizen.protectedUntil", m_ui->protectedUntilEdit, m_ui->protectedUntilErrorLabel);
    errors().add("citizen.diedOn", m_ui->diedEdit, m_ui->diedErrorLabel);
    errors().add("citizen.movedAwayOn", m_ui->movedEdit, m_ui->movedErrorLabel);
    errors().add("case.openedOn", m_ui->openedEdit, m_ui->openedErrorLabel);
    errors().add("case.caseworker", m_ui->caseworkerBox, m_ui->caseworkerErrorLabel);
    m_ui->districtBox->addItem(tr("Not known"), 0);
    for (const SafetyArea& area : safetyAreas())
        m_ui->districtBox->addItem(QStringLiteral("%1 · %2").arg(toQString(area.name), toQString(area.cityDistrict)),
                                   area.number);
    m_ui->protectedUntilEdit->setBearings(today(), Lean::Future);
    for (DayField* field : {m_ui->diedEdit, m_ui->movedEdit, m_ui->openedEdit})
        field->setBearings(today(), Lean::Past);
    connect(m_ui->protectedCheck, &QCheckBox::toggled, this, &CitizenDialog::showProtection);
    connect(m_ui->openCaseCheck, &QCheckBox::toggled, m_ui->caseFields, &QWidget::setVisible);
    connect(m_ui->cprEdit, &QLineEdit::textChanged, this, &CitizenDialog::checkCpr);
    m_ui->lookAlikeLabel->hide();
    showProtection();
    checkCpr();
}

void CitizenDialog::fill(const Citizen& citizen, Address address)
{
    m_citizen = citizen;
    m_ui->cprEdit->setText(toQString(citizen.cpr.masked()));
    m_ui->cprEdit->setToolTip(tr("Write a new number only when the citizen has been given one."));
    m_ui->givenEdit->setText(toQString(citizen.givenNames));
    m_ui->familyEdit->setText(toQString(citizen.familyName));
    m_ui->districtBox->setCurrentIndex(qMax(0, m_ui->districtBox->findData(citizen.districtNo.value_or(0))));
    m_ui->addressEdit->setText(toQString(citizen.address));
    m_ui->postalEdit->setText(toQString(citizen.postalCode));
    m_ui->phoneEdit->setText(toQString(citizen.phone));
    m_ui->emailEdit->setText(toQString(citizen.email));
    m_ui->protectedCheck->setChecked(citizen.protection.isProtected);
    m_ui->protectedUntilEdit->setDay(citizen.protection.until);
    m_ui->diedEdit->setDay(citizen.diedOn);
    m_ui->movedEdit->setDay(citizen.movedAwayOn);
    for (QLineEdit* hidden : {m_ui->addressEdit, m_ui->postalEdit, m_ui->phoneEdit}) {
        hidden->setEnabled(address == Address::Shown);
        if (address == Address::Hidden)
            hidden->setPlaceholderText(tr("hidden, stays as it is"));
    }
}

void CitizenDialog::showProtection()
{
    m_ui->protectedUntilEdit->setEnabled(m_ui->protectedCheck->isChecked());
}

void CitizenDialog::checkCpr()
{
    const auto cpr = Cpr::parse(toUtf8(m_ui->cprEdit->text().trimmed()));
    if (!cpr) {
        m_ui->cprHintLabel->setText(tr("Ten digits, DDMMYY-SSSS"));
        return;
    }
    const QString born = tr("Born %1, %2").arg(DateText::full(cpr->birthDate()), DateText::age(ageOn(cpr->birthDate(), today())));
    const bool isOdd = !cpr->isSynthetic() && checkDigitOf(*cpr) == CheckDigit::Fails;
    m_ui->cprHintLabel->setText(isOdd ? tr("%1. The check digit does not fit: look at the number once more.").arg(born) : born);
}

std::optional<Citizen> CitizenDialog::readCitizen()
{
    const QString typed = m_ui->cprEdit->text().trimmed();
    const bool isUntouched = m_citizen && typed == toQString(m_citizen->cpr.masked());
    const auto cpr = isUntouched ? Result<Cpr>{m_citizen->cpr} : Cpr::parse(toUtf8(typed));
    if (!cpr) {
        errors().show(cpr.error());
        return std::nullopt;
    }
    Citizen citizen = m_citizen ? *m_citizen : Citizen{{}, Revision::New, *cpr, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    citizen.cpr = *cpr;
    citizen.givenNames = toUtf8(m_ui->givenEdit->text().trimmed());
    citizen.familyName = toUtf8(m_ui->familyEdit->text().trimmed());
    const int district = m_ui->districtBox->currentData().toInt();
    citizen.districtNo = district == 0 ? std::nullopt : std::optional{district};
    citizen.address = toUtf8(m_ui->addressEdit->text());
    citizen.postalCode = toUtf8(m_ui->postalEdit->text());
    citizen.phone = toUtf8(m_ui->phoneEdit->text());
    citizen.email = toUtf8(m_ui->emailEdit->text());
    citizen.protection.isProtected = m_ui->protectedCheck->isChecked();
    citizen.protection.until = citizen.protection.isProtected
                                   ? readDay(*m_ui->protectedUntilEdit, "citizen.protectedUntil", Need::Optional)
                                   : std::nullopt;
    citizen.diedOn = readDay(*m_ui->diedEdit, "citizen.diedOn", Need::Optional);
    citizen.movedAwayOn = readDay(*m_ui->movedEdit, "citizen.movedAwayOn", Need::Optional);
    if (const Status valid = validate(citizen); !valid)
        errors().show(valid.error());
    return citizen;
}

void CitizenDialog::save()
{
    const auto citizen = readCitizen();
    if (!citizen || errors().hasAny())
        return;
    if (m_citizen)
        run([&citizens = context().services.citizens, session = context().session, citizen] {
            return citizens.save(session, *citizen);
        });
    else if (m_registered)
        openCase(*m_registered);
    else
        registerCitizen(*citizen);
}

void CitizenDialog::registerCitizen(const Citizen& citizen)
{
    const auto work = [&citizens = context().services.citizens, session = context().session, citizen] {
        return citizens.registerCitizen(session, citizen);
    };
    context().tasks.run(this, work, [this](const Result<CitizenId>& added) {
        if (!added) {
            errors().show(added.error());
            return;
        }
        m_registered = *added;
        if (m_ui->openCaseCheck->isChecked()) {
            openCase(*added);
            return;
        }
        Q_EMIT registered(*added);
        finish();
    });
}

void CitizenDialog::openCase(CitizenId citizen)
{
    // The citizen is in the register from now on; only the case can still be refused, e.g. for the age.
    m_ui->personFields->setEnabled(false);
    NewCaseFile caseFile;
    caseFile.citizen = citizen;
    caseFile.caseworker = UserId{m_ui->caseworkerBox->currentData().toLongLong()};
    caseFile.openedOn = readDay(*m_ui->openedEdit, "case.openedOn", Need::Required).value_or(Date{});
    if (errors().hasAny())
        return;
    const auto work = [&caseFiles = context().services.caseFiles, session = context().session, caseFile] {
        return caseFiles.open(session, caseFile);
    };
    context().tasks.run(this, work, [this, citizen](const Result<CaseFile>& opened) {
        if (!opened) {
            errors().show(opened.error());
            return;
        }
        Q_EMIT registered(citizen);
        finish();
    });
}

}  // namespace fodfaeste
