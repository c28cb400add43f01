#include "gui/contact/contact_panel.h"

#include "app/citizen/citizen_service.h"
#include "gui/contact/contact_code.h"
#include "gui/contact/contact_line.h"
#include "gui/contact/typed_time.h"
#include "gui/drafts/editor_fields.h"
#include "gui/text/date_text.h"
#include "gui/text/status_text.h"
#include "ui_contact_panel.h"

#include <QEvent>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace fodfaeste {

namespace {

constexpr int kNoAssessment = -1;

template <class Values>
void fill(QComboBox& box, const Values& values)
{
    const int before = qMax(0, box.currentIndex());
    box.clear();
    for (const auto value : values)
        box.addItem(StatusText::of(value), static_cast<int>(value));
    box.setCurrentIndex(before);
}

ContactDraft joined(ContactDraft kept, const ContactDraft& typed)
{
    if (typed.isEmpty())
        return kept;
    if (kept.isEmpty())
        return typed;
    kept.note = QStringList{kept.note, typed.note}.join(QLatin1Char{'\n'}).trimmed();
    kept.step = kept.step.isEmpty() ? typed.step : kept.step;
    kept.due = kept.due.isEmpty() ? typed.due : kept.due;
    return kept;
}

}  // namespace

ContactPanel::ContactPanel(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::ContactPanel>()}
{
    m_ui->setupUi(this);
    m_ui->personEdit->setSource(context.services.search, context.session);
    EditorFields::leaveOut(*m_ui->personEdit);
    m_errors.add("person", m_ui->personEdit, m_ui->personErrorLabel);
    m_errors.add("contact.at", m_ui->whenEdit, m_ui->whenErrorLabel);
    m_errors.add("contact.note", m_ui->noteEdit, m_ui->noteErrorLabel);
    m_errors.add("task.text", m_ui->stepEdit, m_ui->stepErrorLabel);
    m_errors.add("task.due", m_ui->dueEdit, m_ui->dueErrorLabel);
    m_errors.setCommonLine(m_ui->messageLabel);
    for (QLabel* unused : {m_ui->channelErrorLabel, m_ui->attendanceErrorLabel, m_ui->assessmentErrorLabel})
        unused->hide();
    wire();
    addShortcuts();
    retranslate();
    showNobody();
    hide();
}

ContactPanel::~ContactPanel() = default;

void ContactPanel::wire()
{
    connect(m_ui->personEdit, &PersonField::personChosen, this,
            [this](CitizenId citizen) { choosePerson(citizen, std::nullopt, Typed::GoesAlong); });
    connect(m_ui->noteEdit, &NoteEdit::firstWordTyped, this, &ContactPanel::takeCode);
    connect(m_ui->whenEdit, &QLineEdit::textChanged, this, &ContactPanel::showWhatIsMeant);
    connect(m_ui->dueEdit, &QLineEdit::textChanged, this, &ContactPanel::showWhatIsMeant);
    connect(m_ui->stepEdit, &QLineEdit::textChanged, this, &ContactPanel::showWhatIsMeant);
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &ContactPanel::showWhatIsMeant);
    connect(m_ui->closeButton, &Button::clicked, this, &ContactPanel::leave);
    connect(m_ui->saveButton, &Button::clicked, this, [this] { save(After::Close); });
    connect(m_ui->stayButton, &Button::clicked, this, [this] { save(After::Stay); });
}

void ContactPanel::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence{Qt::CTRL | Qt::Key_Return}, [this] { save(After::Close); });
    add(QKeySequence{Qt::CTRL | Qt::Key_Enter}, [this] { save(After::Close); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        add(QKeySequence{Qt::CTRL | Qt::SHIFT | key}, [this] { save(After::Next); });
    add(QKeySequence{Qt::CTRL | Qt::Key_S}, [this] { save(After::Stay); });
    add(QKeySequence{Qt::Key_Escape}, [this] { leave(); });
}

void ContactPanel::begin(std::optional<CitizenId> citizen, std::optional<CaseFileId> caseFile)
{
    show();
    // First the keyboard, then the person: text that comes back takes the keyboard to where it was.
    QWidget* start = citizen || m_citizen ? static_cast<QWidget*>(m_ui->noteEdit) : m_ui->personEdit;
    start->setFocus(Qt::ShortcutFocusReason);
    if (citizen)
        choosePerson(*citizen, caseFile, Typed::BelongsToFormer);
    else if (!m_citizen)
        Q_EMIT personChanged();
}

void ContactPanel::leave()
{
    keepDraft();
    hide();
    // Opened again without a person, it asks for one: nothing lands on whoever was before.
    m_citizen.reset();
    m_person.reset();
    ++m_latestChoice;
    showNobody();
    showDraft(m_unnamedDraft);
    Q_EMIT personChanged();
    Q_EMIT closed();
}

EditorPlace ContactPanel::place() const
{
    return {EditorKind::Contact, m_citizen.value_or(CitizenId{}), m_person ? m_person->caseFile.value() : 0};
}

bool ContactPanel::hasDraft() const
{
    return !draft().isEmpty() || !m_unnamedDraft.isEmpty() || !m_drafts.empty();
}

void ContactPanel::choosePerson(CitizenId citizen, std::optional<CaseFileId> caseFile, Typed typed)
{
    if (m_citizen == citizen) {
        // Somebody may have two open cases: what is typed goes on the one that was asked for last.
        if (caseFile && !(m_person && m_person->caseFile == *caseFile))
            fetchPerson(citizen, caseFile);
        m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
        Q_EMIT personChanged();
        return;
    }
    const bool goesAlong = typed == Typed::GoesAlong;
    const ContactDraft brought = goesAlong ? draft() : ContactDraft{};
    if (!goesAlong)
        keepDraft();
    else if (m_citizen)
        m_drafts.erase(*m_citizen);
    if (!m_citizen && goesAlong)
        m_unnamedDraft = {};
    if (goesAlong)
        Q_EMIT draftEnded(place(), false);
    m_citizen = citizen;
    m_person.reset();
    m_saveOnceKnown.reset();
    m_errors.clear();
    const auto kept = m_drafts.find(citizen);
    const ContactDraft own = kept == m_drafts.end() ? ContactDraft{} : kept->second;
    showDraft(own.isEmpty() && goesAlong ? brought : joined(own, brought));
    fetchPerson(citizen, caseFile);
    m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
    Q_EMIT personChanged();
}

void ContactPanel::fetchAgain()
{
    m_errors.clear();
    if (m_citizen && !m_person)
        fetchPerson(*m_citizen, std::nullopt);
}

void ContactPanel::fetchPerson(CitizenId citizen, std::optional<CaseFileId> caseFile)
{
    const auto fetch = [&citizens = m_context.services.citizens, session = m_context.session, citizen] {
        return citizens.open(session, citizen);
    };
    m_context.tasks.run(this, fetch, [this, caseFile, thisChoice = ++m_latestChoice](const Result<CitizenPageData>& page) {
        if (thisChoice != m_latestChoice)
            return;
        if (!page) {
            m_errors.show("person", FieldErrors::sentenceOf(page.error()));
            if (page.error().code == ErrorCode::ReasonNeeded && m_citizen)
                Q_EMIT accessWanted(*m_citizen);
            return;
        }
        Person person;
        person.id = page->citizen.id;
        person.caseFile = caseFile ? *caseFile : page->currentCase.value_or(CaseFileId{});
        person.name = QString::fromStdString(page->citizen.fullName());
        person.age = ageOn(page->citizen.cpr.birthDate(), m_context.today());
        person.isProtected = page->citizen.protection.holdsOn(m_context.today());
        const auto found = std::ranges::find(page->cases, person.caseFile, &CaseFile::id);
        if (found != page->cases.end())
            person.caseNumber = QString::fromStdString(found->number);
        showPerson(std::move(person));
        if (const auto after = std::exchange(m_saveOnceKnown, std::nullopt))
            save(*after);
    });
}

void ContactPanel::showPerson(Person person)
{
    m_person = std::move(person);
    const QString age = DateText::age(m_person->age);
    const QString number = m_person->caseNumber.isEmpty() ? tr("no open case") : m_person->caseNumber;
    SafetyStrip::Facts facts;
    facts.name = m_person->name;
    facts.details = QStringLiteral("%1 · %2").arg(age, number);
    facts.warning = m_person->isProtected ? tr("Protected address") : QString{};
    facts.seed = static_cast<std::size_t>(m_person->id.value());
    m_ui->safetyStrip->setFacts(facts);
    m_ui->personEdit->setPerson(m_person->name);
    m_ui->saveButton->setText(tr("Save on %1, %2 (%3)").arg(m_person->name, age, number));
    if (!m_person->caseFile.isSet())
        m_errors.show("person", tr("There is no open case to log on. Open one on the citizen's page first."));
}

void ContactPanel::showNobody()
{
    m_ui->safetyStrip->clear(tr("Who was the contact with?"));
    m_ui->personEdit->setPerson({});
    m_ui->saveButton->setText(tr("Save"));
}

void ContactPanel::keepDraft()
{
    const ContactDraft typed = draft();
    if (!m_citizen)
        m_unnamedDraft = typed;
    else if (typed.isEmpty())
        m_drafts.erase(*m_citizen);
    else
        m_drafts.insert_or_assign(*m_citizen, typed);
}

ContactDraft ContactPanel::draft() const
{
    ContactDraft typed;
    typed.when = m_ui->whenEdit->text();
    typed.channel = chosen<Channel>(*m_ui->channelBox);
    typed.attendance = chosen<Attendance>(*m_ui->attendanceBox);
    if (m_ui->assessmentBox->currentData().toInt() != kNoAssessment)
        typed.assessment = chosen<Assessment>(*m_ui->assessmentBox);
    typed.note = m_ui->noteEdit->toPlainText();
    typed.step = m_ui->stepEdit->text();
    typed.restricted = m_ui->restrictedCheck->isChecked();
    typed.due = m_ui->dueEdit->text();
    return typed;
}

void ContactPanel::showDraft(const ContactDraft& draft)
{
    m_ui->whenEdit->setText(draft.when);
    choose(*m_ui->channelBox, draft.channel);
    choose(*m_ui->attendanceBox, draft.attendance);
    m_ui->assessmentBox->setCurrentIndex(
        m_ui->assessmentBox->findData(draft.assessment ? static_cast<int>(*draft.assessment) : kNoAssessment));
    m_ui->noteEdit->setPlainText(draft.note);
    m_ui->noteEdit->moveCursor(QTextCursor::End);
    m_ui->stepEdit->setText(draft.step);
    m_ui->restrictedCheck->setChecked(draft.restricted);
    m_ui->dueEdit->setText(draft.due);
    showWhatIsMeant();
}

void ContactPanel::takeCode(const QString& word)
{
    const auto code = ContactCode::read(word);
    if (!code)
        return;
    choose(*m_ui->channelBox, code->channel);
    choose(*m_ui->attendanceBox, code->attendance);
    if (code->assessment)
        choose(*m_ui->assessmentBox, *code->assessment);
    m_ui->noteEdit->dropFirstWord();
}

void ContactPanel::showWhatIsMeant()
{
    const LocalTime present = now();
    m_ui->whenEdit->setPlaceholderText(tr("now, %1").arg(DateText::time(present)));
    const auto moment = readMoment(m_ui->whenEdit->text(), present);
    m_ui->whenLabel->setText(moment && !m_ui->whenEdit->text().isEmpty() ? DateText::dayAndTime(*moment, present.day)
                                                                         : tr("When"));
    const auto due = readDay(m_ui->dueEdit->text(), present.day, Lean::Future);
    m_ui->dueLabel->setText(due ? DateText::brief(*due, present.day) : tr("By"));
    const ContactLine meant = line();
    m_ui->codeHintLabel->setText(meant.due && !hasStepFields()
                                     ? tr("Next step by %1: %2").arg(DateText::brief(*meant.due, present.day), meant.step)
                                     : ContactCode::hint());
}

void ContactPanel::fillChoices()
{
    fill(*m_ui->channelBox, kChannels);
    fill(*m_ui->attendanceBox, kAttendances);
    const int before = qMax(0, m_ui->assessmentBox->currentIndex());
    m_ui->assessmentBox->clear();
    m_ui->assessmentBox->addItem(tr("None"), kNoAssessment);
    for (const Assessment assessment : kAssessments)
        m_ui->assessmentBox->addItem(StatusText::of(assessment), static_cast<int>(assessment));
    m_ui->assessmentBox->setCurrentIndex(before);
}

void ContactPanel::retranslate()
{
    fillChoices();
    showWhatIsMeant();
}

void ContactPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    if (m_person)
        showPerson(*m_person);
    else
        showNobody();
}

ContactLine ContactPanel::line() const
{
    return ContactLine::read(m_ui->noteEdit->toPlainText(), now().day);
}

bool ContactPanel::hasStepFields() const
{
    return !m_ui->stepEdit->text().trimmed().isEmpty() || !m_ui->dueEdit->text().trimmed().isEmpty();
}

LocalTime ContactPanel::now() const
{
    return copenhagenTime(m_context.services.clock.now());
}

}  // namespace fodfaeste
