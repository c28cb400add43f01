#include "gui/contact/contact_panel.h"

#include "gui/contact/contact_choices.h"
#include "gui/contact/person_completer.h"
#include "gui/contact/snippet_book.h"
#include "gui/drafts/editor_fields.h"
#include "gui/keys/key_bindings.h"
#include "gui/text/status_text.h"
#include "ui_contact_panel.h"

#include <QEvent>
#include <QShortcut>

namespace fodfaeste {

namespace {

constexpr int kLeastLines = 1;
constexpr int kMostLines = 9;

}  // namespace

ContactPanel::ContactPanel(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_ui{std::make_unique<Ui::ContactPanel>()}
    , m_snippets{new SnippetBook{context, this}}
{
    m_ui->setupUi(this);
    m_ui->personEdit->setSource(context.services.search, context.session);
    EditorFields::leaveOut(*m_ui->personEdit);
    m_completer = new PersonCompleter{m_ui->noteEdit};
    m_ui->noteEdit->setSnippets(m_snippets);
    m_ui->noteEdit->setGrowth(kLeastLines, kMostLines);
    m_ui->noteEdit->setTaker([this] { return m_completer->take(); });
    m_ui->noteEdit->installEventFilter(this);
    m_errors.add("person", m_ui->noteEdit, m_ui->personErrorLabel);
    m_errors.add("contact.at", m_ui->whenEdit, m_ui->whenErrorLabel);
    m_errors.add("contact.note", m_ui->noteEdit, m_ui->noteErrorLabel);
    m_errors.add("task.text", m_ui->stepEdit, m_ui->stepErrorLabel);
    m_errors.add("task.due", m_ui->dueEdit, m_ui->dueErrorLabel);
    m_errors.setCommonLine(m_ui->messageLabel);
    for (QLabel* unused :
         {m_ui->personFieldNoteLabel, m_ui->channelErrorLabel, m_ui->attendanceErrorLabel, m_ui->assessmentErrorLabel})
        unused->hide();
    m_ui->detailsWidget->hide();
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
    connect(m_completer, &PersonCompleter::chosen, this, &ContactPanel::takeHit);
    connect(m_ui->noteEdit, &NoteEdit::firstWordTyped, this, &ContactPanel::takeCode);
    connect(m_ui->noteEdit, &NoteEdit::pieceClosed, this, [this] { absorb(QuickLine::Take::Closed); });
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &ContactPanel::lineChanged);
    for (QLineEdit* field : {m_ui->whenEdit, m_ui->dueEdit, m_ui->stepEdit})
        connect(field, &QLineEdit::textChanged, this, &ContactPanel::showWhatIsMeant);
    for (QComboBox* box : {static_cast<QComboBox*>(m_ui->channelBox), static_cast<QComboBox*>(m_ui->attendanceBox),
                           static_cast<QComboBox*>(m_ui->assessmentBox)})
        connect(box, &QComboBox::currentIndexChanged, this, &ContactPanel::showWhatIsMeant);
    connect(m_ui->restrictedCheck, &QCheckBox::toggled, this, &ContactPanel::showWhatIsMeant);
    connect(m_ui->groupEdit, &QLineEdit::textChanged, this, &ContactPanel::syncGroup);
    connect(m_ui->chipBar, &QuickChipBar::chosen, this, &ContactPanel::openField);
    connect(m_ui->chipBar, &QuickChipBar::removeWanted, this, &ContactPanel::removeChip);
    connect(m_ui->chipBar, &QuickChipBar::letterTyped, this, &ContactPanel::setOutcome);
    connect(m_ui->chipBar, &QuickChipBar::emptied, this, [this] { m_ui->noteEdit->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->detailsButton, &Button::clicked, this, [this] { showDetails(m_ui->detailsWidget->isHidden()); });
    connect(m_ui->helpButton, &Button::clicked, this, &ContactPanel::helpWanted);
    connect(m_ui->closeButton, &Button::clicked, this, &ContactPanel::leave);
    connect(m_ui->saveButton, &Button::clicked, this, [this] { save(After::Close); });
    connect(m_ui->stayButton, &Button::clicked, this, [this] { save(After::Stay); });
}

void ContactPanel::addShortcuts()
{
    const auto add = [this](QShortcut* shortcut, auto slot) {
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(new BoundShortcut{KeyAction::SaveAndClose, this}, [this] { save(After::Close); });
    add(new BoundShortcut{KeyAction::SaveAndNext, this}, [this] { save(After::Next); });
    add(new BoundShortcut{KeyAction::SaveAndStay, this}, [this] { save(After::Stay); });
    add(new BoundShortcut{KeyAction::RestrictNote, this}, [this] { m_ui->restrictedCheck->toggle(); });
    add(new BoundShortcut{KeyAction::MoreFields, this}, [this] { showDetails(m_ui->detailsWidget->isHidden()); });
    add(new BoundShortcut{KeyAction::QuickLineHelp, this}, [this] { Q_EMIT helpWanted(); });
    add(new QShortcut{QKeySequence{Qt::Key_Escape}, this}, [this] {
        if (m_completer->isOffering())
            m_completer->offer({});
        else
            leave();
    });
}

void ContactPanel::begin(std::optional<CitizenId> citizen, std::optional<CaseFileId> caseFile)
{
    show();
    m_snippets->load();
    showUnsortedCount();
    // First the keyboard, then the person: text that comes back takes the keyboard to where it was.
    m_ui->noteEdit->setFocus(Qt::ShortcutFocusReason);
    if (citizen) {
        choosePerson(*citizen, caseFile, Typed::BelongsToFormer);
        return;
    }
    if (m_citizen) {
        // Another contact: the one before is kept for its person, and nothing of it is written on the next.
        keepDraft();
        forgetPerson();
        showDraft(m_unnamedDraft);
    }
    Q_EMIT personChanged();
}

void ContactPanel::leave()
{
    keepDraft();
    hide();
    // Opened again without a person, it asks for one: nothing lands on whoever was before.
    forgetPerson();
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

void ContactPanel::reveal(const QString& field)
{
    auto* hidden = m_ui->detailsWidget->findChild<QWidget*>(field);
    if (hidden == nullptr)
        return;
    m_ui->detailsWidget->show();
    hidden->setFocus(Qt::OtherFocusReason);
}

void ContactPanel::forgetDraft(CitizenId citizen)
{
    if (citizen.isSet())
        m_drafts.erase(citizen);
    else
        m_unnamedDraft = {};
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
    typed.assessment = ContactChoices::assessment(*m_ui->assessmentBox);
    typed.note = m_ui->noteEdit->toPlainText();
    typed.step = m_ui->stepEdit->text();
    typed.restricted = m_ui->restrictedCheck->isChecked();
    typed.due = m_ui->dueEdit->text();
    typed.group = m_ui->groupEdit->text();
    typed.said = m_said;
    return typed;
}

void ContactPanel::showDraft(const ContactDraft& draft)
{
    m_words.clear();
    m_said = draft.said;
    m_ui->whenEdit->setText(draft.when);
    choose(*m_ui->channelBox, draft.channel);
    choose(*m_ui->attendanceBox, draft.attendance);
    ContactChoices::chooseAssessment(*m_ui->assessmentBox, draft.assessment);
    m_ui->noteEdit->setPlainText(draft.note);
    m_ui->noteEdit->moveCursor(QTextCursor::End);
    m_ui->stepEdit->setText(draft.step);
    m_ui->restrictedCheck->setChecked(draft.restricted);
    m_ui->dueEdit->setText(draft.due);
    m_ui->groupEdit->setText(draft.group);
    lineChanged();
}

void ContactPanel::fillChoices()
{
    ContactChoices::fillChannels(*m_ui->channelBox);
    ContactChoices::fillAttendances(*m_ui->attendanceBox);
    ContactChoices::fillAssessments(*m_ui->assessmentBox);
}

void ContactPanel::retranslate()
{
    fillChoices();
    lineChanged();
}

void ContactPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    if (m_person)
        showPerson();
    else
        showNobody();
}

bool ContactPanel::eventFilter(QObject* watched, QEvent* event)
{
    // The fields beside the line say the same as the line once it is left.
    if (event->type() == QEvent::FocusOut && watched == m_ui->noteEdit && !m_ui->detailsWidget->isHidden())
        absorb(QuickLine::Take::All);
    return QWidget::eventFilter(watched, event);
}

LocalTime ContactPanel::now() const
{
    return copenhagenTime(m_context.services.clock.now());
}

}  // namespace fodfaeste
