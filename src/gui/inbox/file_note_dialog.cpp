#include "gui/inbox/file_note_dialog.h"

#include "app/citizen/citizen_service.h"
#include "app/inbox/inbox_service.h"
#include "gui/citizen/access_dialog.h"
#include "gui/citizen/person_text.h"
#include "gui/text/plain_text.h"
#include "ui_file_note_dialog.h"

#include <QTimer>

namespace fodfaeste {

FileNoteDialog::FileNoteDialog(const PageContext& context, const UnsortedNote& note, QWidget* parent)
    : RecordDialog{context, parent}
    , m_note{note.id}
    , m_ui{std::make_unique<Ui::FileNoteDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, SafetyStrip::Facts{});
    m_ui->safetyStrip->clear(tr("Nobody is chosen yet"));
    m_saveWord = m_ui->saveButton->text();
    errors().add("person", m_ui->personEdit, m_ui->personErrorLabel);
    errors().add("citizen", m_ui->personEdit, m_ui->personErrorLabel);
    errors().add("case", m_ui->personEdit, m_ui->personErrorLabel);
    setWindowTitle(tr("File the note on a person"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->noteLabel->setText(toQString(note.text));
    m_ui->personEdit->setSource(context.services.search, context.session);
    m_ui->personEdit->setPlaceholderText(tr("Name, case number, CPR or phone"));
    m_ui->personEdit->setText(toQString(note.personWords));
    m_ui->personEdit->selectAll();
    m_ui->personEdit->setFocus();
    connect(m_ui->personEdit, &PersonField::personChosen, this, &FileNoteDialog::choose);
    // Whom the words may mean is shown as soon as the window stands; nobody is chosen by it.
    QTimer::singleShot(0, m_ui->personEdit, [this] { m_ui->personEdit->suggest(m_ui->personEdit->text()); });
}

FileNoteDialog::~FileNoteDialog() = default;

void FileNoteDialog::choose(CitizenId citizen)
{
    errors().clear();
    m_citizen = {};
    const auto fetch = [&citizens = context().services.citizens, session = context().session, citizen] {
        return citizens.open(session, citizen);
    };
    context().tasks.run(this, fetch, [this, citizen, thisChoice = ++m_latestChoice](const Result<CitizenPageData>& page) {
        if (thisChoice != m_latestChoice)
            return;
        if (page) {
            m_citizen = citizen;
            m_name = toQString(page->citizen.fullName());
            m_ui->safetyStrip->setFacts(PersonText::strip(*page, today()));
            m_ui->saveButton->setText(tr("%1 on %2").arg(m_saveWord, m_name));
            return;
        }
        errors().show("person", FieldErrors::sentenceOf(page.error()));
        if (page.error().code != ErrorCode::ReasonNeeded)
            return;
        auto* dialog = new AccessDialog{context(), citizen, this};
        connect(dialog, &RecordDialog::saved, this, [this, citizen] { choose(citizen); });
        dialog->open();
    });
}

void FileNoteDialog::save()
{
    if (!m_citizen.isSet()) {
        errors().show("person", tr("Choose the person from the list."));
        return;
    }
    run([&inbox = context().services.inbox, session = context().session, note = m_note, citizen = m_citizen] {
        return inbox.file(session, note, citizen);
    });
}

}  // namespace fodfaeste
