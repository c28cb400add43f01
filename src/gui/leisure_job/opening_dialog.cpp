#include "gui/leisure_job/opening_dialog.h"

#include "app/leisure_job/job_opening_service.h"
#include "domain/working_time/weekly_pattern.h"
#include "gui/contact/choice_box.h"
#include "gui/leisure_job/district_choices.h"
#include "gui/leisure_job/working_time_text.h"
#include "gui/text/plain_text.h"
#include "ui_opening_dialog.h"

#include <QLocale>

namespace fodfaeste {

namespace {

constexpr AgeBounds kUsualAges{13, 17};

}  // namespace

OpeningDialog::OpeningDialog(const PageContext& context, JobOpening opening, const std::vector<EmployerRow>& employers,
                             QWidget* parent)
    : RecordDialog{context, parent}
    , m_opening{std::move(opening)}
    , m_ui{std::make_unique<Ui::OpeningDialog>()}
{
    m_ui->setupUi(this);
    m_ui->safetyStrip->hide();
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    errors().add("opening.employer", m_ui->employerBox, m_ui->employerErrorLabel);
    errors().add("opening.title", m_ui->titleEdit, m_ui->titleErrorLabel);
    errors().add("opening.weeklyHours", m_ui->hoursEdit, m_ui->hoursErrorLabel);
    errors().add("opening.tasks", m_ui->tasksEdit, m_ui->tasksErrorLabel);
    errors().add("opening.pattern", m_ui->patternEdit, m_ui->patternErrorLabel);
    errors().add("opening.youngest", m_ui->youngestEdit, m_ui->youngestErrorLabel);
    errors().add("opening.ages", m_ui->oldestEdit, m_ui->oldestErrorLabel);
    errors().add("opening.positions", m_ui->positionsEdit, m_ui->positionsErrorLabel);
    errors().add("opening.deadline", m_ui->deadlineEdit, m_ui->deadlineErrorLabel);
    setWindowTitle(m_opening.id.isSet() ? tr("An opening") : tr("A new opening"));
    m_ui->headingLabel->setText(windowTitle());
    fill(employers);
}

OpeningDialog::~OpeningDialog() = default;

void OpeningDialog::fill(const std::vector<EmployerRow>& employers)
{
    for (const EmployerRow& row : employers)
        if (!row.employer.archivedOn || row.employer.id == m_opening.employer)
            m_ui->employerBox->addItem(toQString(row.employer.name), QVariant::fromValue(row.employer.id.value()));
    m_ui->employerBox->setCurrentIndex(m_ui->employerBox->findData(QVariant::fromValue(m_opening.employer.value())));
    m_ui->titleEdit->setText(toQString(m_opening.title));
    m_ui->tasksEdit->setText(toQString(m_opening.tasks));
    m_ui->patternEdit->setText(toQString(m_opening.pattern));
    if (m_opening.weeklyHours)
        m_ui->hoursEdit->setText(toQString(toText(*m_opening.weeklyHours, QLocale{}.decimalPoint().at(0).toLatin1())));
    const AgeBounds ages = m_opening.id.isSet() ? m_opening.ages : kUsualAges;
    m_ui->youngestEdit->setText(QString::number(ages.youngest));
    m_ui->oldestEdit->setText(QString::number(ages.oldest));
    m_ui->positionsEdit->setText(QString::number(m_opening.positions));
    m_ui->deadlineEdit->setBearings(today(), Lean::Future);
    m_ui->deadlineEdit->setDay(m_opening.deadline);
    fillDistricts(*m_ui->districtBox, m_opening.districtNo);
    m_ui->employerBox->setFocus();
}

int OpeningDialog::readNumber(const QLineEdit& field, const std::string& subject)
{
    bool isNumber = false;
    const int number = field.text().trimmed().toInt(&isNumber);
    if (!isNumber)
        errors().show(subject, tr("Write a number."));
    return number;
}

void OpeningDialog::readHours(JobOpening& opening)
{
    const ParsedPattern parsed = parsePattern(opening.pattern);
    if (parsed.fault)
        errors().show("opening.pattern", WorkingTimeText::fault(parsed));
    opening.weeklyHours.reset();
    if (const QString hours = m_ui->hoursEdit->text().trimmed(); !hours.isEmpty()) {
        const auto read = parseWeeklyHours(toUtf8(hours));
        if (read)
            opening.weeklyHours = *read;
        else
            errors().show("opening.weeklyHours", FieldErrors::sentenceOf({ErrorCode::InvalidInput, "spell.weeklyHours", {}}));
    } else if (parsed.isWhole()) {
        opening.weeklyHours = parsed.pattern.weeklyHours();
    }
}

void OpeningDialog::save()
{
    JobOpening opening = m_opening;
    opening.employer = EmployerId{m_ui->employerBox->currentData().toLongLong()};
    if (!opening.employer.isSet())
        errors().show("opening.employer", tr("Choose the employer."));
    opening.title = toUtf8(m_ui->titleEdit->text().trimmed());
    if (opening.title.empty())
        errors().show("opening.title", tr("Write what the job is called."));
    opening.tasks = toUtf8(m_ui->tasksEdit->text().trimmed());
    opening.pattern = toUtf8(m_ui->patternEdit->text().trimmed());
    readHours(opening);
    opening.ages = {readNumber(*m_ui->youngestEdit, "opening.youngest"), readNumber(*m_ui->oldestEdit, "opening.ages")};
    opening.positions = readNumber(*m_ui->positionsEdit, "opening.positions");
    opening.deadline = readDay(*m_ui->deadlineEdit, "opening.deadline", Need::Optional);
    opening.districtNo = chosenDistrict(*m_ui->districtBox);
    run([&openings = context().services.openings, session = context().session, opening] {
        return openings.save(session, opening);
    });
}

}  // namespace fodfaeste
