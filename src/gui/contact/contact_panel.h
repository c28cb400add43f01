#pragma once

#include "gui/contact/contact_draft.h"
#include "gui/contact/field_errors.h"
#include "gui/drafts/editor_kind.h"
#include "gui/page_context.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

namespace fodfaeste {

struct ContactLine;
struct NewContact;

namespace Ui {
class ContactPanel;
}  // namespace Ui

/// The dock at the foot of the window where a contact is logged, over any page and without stopping it. It belongs to one
/// person from the moment it is opened, whatever is chosen behind it. What is typed stays until it is saved: closing the
/// panel keeps it for that person.
class ContactPanel : public QWidget {
    Q_OBJECT

public:
    explicit ContactPanel(const PageContext& context, QWidget* parent = nullptr);
    ~ContactPanel() override;

    /// Opens the panel for that person, or for one that is still to be named. Text kept for the person comes back.
    void begin(std::optional<CitizenId> citizen = {}, std::optional<CaseFileId> caseFile = {});
    /// Hides the panel and keeps its text.
    void leave();
    /// Something has been typed that nobody has saved, shown or not.
    bool hasDraft() const;
    std::optional<CitizenId> citizen() const { return m_citizen; }

    /// Whose contact is being written, for keeping what is typed.
    EditorPlace place() const;
    /// The person can be opened now: fetched anew.
    void fetchAgain();

Q_SIGNALS:
    /// Somebody else's case: a reason has to be given first.
    void accessWanted(fodfaeste::CitizenId citizen);
    /// Another person, or nobody, and their text with them.
    void personChanged();
    /// What was typed about that person is saved, or turned out to be about somebody else.
    void draftEnded(const fodfaeste::EditorPlace& place, bool isSaved);
    /// The panel has hidden itself: the keyboard goes back to the page.
    void closed();
    /// Saved, and the next person of the list in front is wanted.
    void nextWanted(fodfaeste::CitizenId after);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class After { Close, Stay, Next };
    /// Whose contact it is, as far as the panel shows it.
    struct Person {
        CitizenId id;
        CaseFileId caseFile;
        QString name;
        QString caseNumber;
        int age = 0;
        bool isProtected = false;
    };

    void wire();
    void addShortcuts();
    void fillChoices();

    /// What is typed goes along with a person chosen in the panel itself: it was the wrong one before.
    enum class Typed { BelongsToFormer, GoesAlong };
    void choosePerson(CitizenId citizen, std::optional<CaseFileId> caseFile, Typed typed);
    void fetchPerson(CitizenId citizen, std::optional<CaseFileId> caseFile);
    void showPerson(Person person);
    void showNobody();
    void keepDraft();
    void showDraft(const ContactDraft& draft);
    ContactDraft draft() const;
    void takeCode(const QString& word);
    ContactLine line() const;
    void showWhatIsMeant();

    void save(After after);
    NewContact readContact();
    /// The fields for it come before what the note ends with.
    void readStep(NewContact& contact, const ContactLine& line);
    bool hasStepFields() const;
    void saved(const Person& person, const NewContact& contact, After after);
    void retranslate();
    LocalTime now() const;

    const PageContext& m_context;
    std::unique_ptr<Ui::ContactPanel> m_ui;
    FieldErrors m_errors;
    std::optional<CitizenId> m_citizen;  // whose panel it is, from the moment of choosing
    std::optional<Person> m_person;      // the same with the facts, once they are fetched
    std::map<CitizenId, ContactDraft> m_drafts;
    ContactDraft m_unnamedDraft;  // typed before anybody was named
    int m_latestChoice = 0;
    bool m_isSaving = false;
    std::optional<After> m_saveOnceKnown;  // asked to save before the person's facts had come
};

}  // namespace fodfaeste
