#include "gui/leisure_job/placement_dialog.h"

#include "app/leisure_job/working_hours.h"
#include "domain/leisure_job/working_place.h"
#include "gui/leisure_job/leisure_job_text.h"
#include "gui/leisure_job/working_time_text.h"
#include "gui/text/plain_text.h"
#include "ui_placement_dialog.h"

#include <QLocale>

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::array kFirstStages{PlacementStage::Started, PlacementStage::Offered, PlacementStage::Interview,
                                  PlacementStage::Contacted, PlacementStage::Suggested};

QString hoursText(WeeklyHours hours)
{
    return toQString(toText(hours, QLocale{}.decimalPoint().at(0).toLatin1()));
}

}  // namespace

PlacementDialog::PlacementDialog(const PageContext& context, PlacementGround ground, const SafetyStrip::Facts& whose,
                                 QWidget* parent)
    : RecordDialog{context, parent}
    , m_ground{std::move(ground)}
    , m_ui{std::make_unique<Ui::PlacementDialog>()}
{
    m_ui->setupUi(this);
    m_ui->saveButton->setText(tr("Place"));
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("placement.employer", m_ui->jobEdit, m_ui->jobErrorLabel);
    errors().add("placement.title", m_ui->titleEdit, m_ui->titleErrorLabel);
    errors().add("placement.weeklyHours", m_ui->hoursEdit, m_ui->hoursErrorLabel);
    errors().add("placement.pattern", m_ui->patternEdit, m_ui->patternErrorLabel);
    errors().add("placement.day", m_ui->startEdit, m_ui->startErrorLabel);
    errors().add("placement.exception", m_ui->exceptionEdit, m_ui->exceptionErrorLabel);
    setWindowTitle(tr("Place in a leisure job"));
    m_ui->headingLabel->setText(windowTitle());
    fill();
    connect(m_ui->jobEdit, &JobField::jobChosen, this, &PlacementDialog::takeJob);
    connect(m_ui->patternEdit, &QLineEdit::textChanged, this, &PlacementDialog::check);
    connect(m_ui->startEdit, &QLineEdit::textChanged, this, &PlacementDialog::check);
    connect(m_ui->placeBox, &QComboBox::currentIndexChanged, this, &PlacementDialog::check);
    connect(m_ui->jobEdit, &QLineEdit::textChanged, this, [this] { m_ui->placeBox->setEnabled(!m_ui->jobEdit->job()); });
    m_ui->jobEdit->setFocus();
    check();
}

PlacementDialog::~PlacementDialog() = default;

void PlacementDialog::fill()
{
    m_ui->jobEdit->setJobs(m_ground.openings, m_ground.employers);
    m_ui->placeBox->addItem(WorkingTimeText::place({}), QString{});
    for (const std::string_view place : kWorkingPlaces)
        m_ui->placeBox->addItem(WorkingTimeText::place(place), toQString(std::string{place}));
    for (const PlacementStage stage : kFirstStages)
        m_ui->stageBox->addItem(LeisureJobText::stage(stage), static_cast<int>(stage));
    m_ui->startEdit->setBearings(today(), Lean::Future);
    m_ui->startEdit->setDay(today());
    m_ui->exceptionEditLabel->hide();
    m_ui->exceptionEdit->hide();
}

void PlacementDialog::chooseOpening(JobOpeningId opening)
{
    const JobChoice* job = m_ui->jobEdit->jobOf(opening);
    if (job == nullptr)
        return;
    m_ui->jobEdit->setJob(*job);
    takeJob();
}

void PlacementDialog::takeJob()
{
    const auto& job = m_ui->jobEdit->job();
    m_ui->placeBox->setEnabled(!job);
    if (job) {
        m_ui->placeBox->setCurrentIndex(std::max(0, m_ui->placeBox->findData(toQString(job->place))));
        if (job->opening) {
            m_ui->titleEdit->setText(toQString(job->opening->title));
            m_ui->hoursEdit->setText(job->opening->weeklyHours ? hoursText(*job->opening->weeklyHours) : QString{});
            m_ui->patternEdit->setText(toQString(job->opening->pattern));
        }
    }
    QLineEdit* next = m_ui->titleEdit->text().isEmpty() ? m_ui->titleEdit : m_ui->hoursEdit;
    next->setFocus(Qt::TabFocusReason);
    next->selectAll();
    check();
}

void PlacementDialog::check()
{
    const ParsedPattern parsed = parsePattern(toUtf8(m_ui->patternEdit->text()));
    const auto from = m_ui->startEdit->day();
    const int latest = ++m_latest;
    if (!parsed.isWhole() || !from) {
        m_check = {};
        m_ui->verdictView->showNothing(parsed.fault ? WorkingTimeText::fault(parsed)
                                                    : tr("Write the week, and the law is checked as you type."));
        m_ui->exceptionEditLabel->hide();
        m_ui->exceptionEdit->hide();
        return;
    }
    if (m_ui->hoursEdit->text().isEmpty())
        m_ui->hoursEdit->setPlaceholderText(tr("%1 by the week below").arg(hoursText(parsed.pattern.weeklyHours())));
    const PatternPlan plan{m_ground.basis->worker, toUtf8(m_ui->placeBox->currentData().toString()), parsed.pattern,
                           Period{*from, addDays(*from, kDaysLookedAt)}, std::nullopt};
    const auto look = [basis = m_ground.basis, plan] { return Result<PatternCheck>{checkPattern(plan, basis->book)}; };
    context().tasks.run(this, look, [this, latest, day = *from](const Result<PatternCheck>& check) {
        if (latest == m_latest)
            showCheck(*check, day);
    });
}

void PlacementDialog::showCheck(const PatternCheck& check, Date from)
{
    m_check = check;
    m_ui->verdictView->show(check, m_ground.basis->book.groupOn(m_ground.basis->worker, from));
    const bool needsException = check.verdict() == WorkingTimeVerdict::NeedsException;
    m_ui->exceptionEditLabel->setVisible(needsException);
    m_ui->exceptionEdit->setVisible(needsException);
}

NewPlacement PlacementDialog::typed()
{
    NewPlacement placement;
    placement.caseFile = m_ground.caseFile;
    if (const auto& job = m_ui->jobEdit->job()) {
        placement.employer = job->employer;
        placement.opening = job->opening ? job->opening->id : JobOpeningId{};
    } else {
        placement.newEmployer = {toUtf8(m_ui->jobEdit->text()), toUtf8(m_ui->placeBox->currentData().toString())};
    }
    placement.title = toUtf8(m_ui->titleEdit->text());
    placement.pattern = toUtf8(m_ui->patternEdit->text());
    placement.first.stage = chosen<PlacementStage>(*m_ui->stageBox);
    placement.first.day = readDay(*m_ui->startEdit, "placement.day", Need::Required).value_or(Date{});
    for (const WorkingTimeFinding& finding : m_check.findings)
        if (!withoutException({finding}, placement.exceptions).empty())
            placement.exceptions.push_back({{}, {}, finding.rule, toUtf8(m_ui->exceptionEdit->text()), {}, {}});
    return placement;
}

void PlacementDialog::save()
{
    NewPlacement placement = typed();
    const ParsedPattern parsed = parsePattern(placement.pattern);
    if (parsed.fault)
        errors().show("placement.pattern", WorkingTimeText::fault(parsed));
    if (const QString hours = m_ui->hoursEdit->text().trimmed(); !hours.isEmpty()) {
        const auto read = parseWeeklyHours(toUtf8(hours));
        if (read)
            placement.weeklyHours = *read;
        else
            errors().show("placement.weeklyHours", FieldErrors::sentenceOf({ErrorCode::InvalidInput, "spell.weeklyHours", {}}));
    } else if (parsed.isWhole()) {
        placement.weeklyHours = parsed.pattern.weeklyHours();
    }
    run([&placements = context().services.placements, session = context().session, placement] {
        return placements.add(session, placement);
    });
}

}  // namespace fodfaeste
