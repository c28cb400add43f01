#pragma once

#include "gui/contact/contact_draft.h"
#include "gui/contact/field_errors.h"
#include "gui/contact/quick_chip_bar.h"
#include "gui/contact/quick_line.h"
#include "gui/drafts/editor_kind.h"
#include "gui/page_context.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fodfaeste {

class PersonCompleter;
class SnippetBook;
struct CitizenPageData;
struct NewContact;
struct SearchHit;

namespace Ui {
class ContactPanel;
}  // namespace Ui

/// The dock at the foot of the window where a contact is logged, over any page and without stopping it. It is one line that
/// grows into a note; what it understands of the line moves into chips, and behind them into the single fields. It belongs to
/// one person, or to the people of a group, from the moment they are chosen, whatever is chosen behind it. What is typed stays
/// until it is saved: closing the panel keeps it for that person. Without a person it is kept among the unsorted notes.
class ContactPanel : public QWidget {
    Q_OBJECT

public:
    explicit ContactPanel(const PageContext& context, QWidget* parent = nullptr);
    ~ContactPanel() override;

    /// Opens the panel for that person, or empty for one that is still to be named. Text kept for the person comes back.
    void begin(std::optional<CitizenId> citizen = {}, std::optional<CaseFileId> caseFile = {});
    /// Hides the panel and keeps its text.
    void leave();
    /// Something has been typed that nobody has saved, shown or not.
    bool hasDraft() const;
    /// Shows the field, by its name, if it is one of those that are hidden, with the keyboard in it.
    void reveal(const QString& field);
    /// Lets go of what was typed about somebody who is not shown; unset for the text that names nobody.
    void forgetDraft(CitizenId citizen);
    std::optional<CitizenId> citizen() const { return m_citizen; }

    /// Whose contact is being written, for keeping what is typed.
    EditorPlace place() const;
    /// Says at the place in the sidebar how many notes wait for a person.
    void showUnsortedCount();
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
    void helpWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class After { Close, Stay, Next };
    /// Whose contact it is, as far as the panel shows it.
    struct Person {
        CitizenId id;
        CaseFileId caseFile;
        QString name;
        QString givenName;
        QString caseNumber;
        int age = 0;
        bool isProtected = false;
    };
    /// What a chip stands for.
    struct ChipMeaning {
        QuickChipBar::Kind kind;
        CitizenId citizen;
    };

    void wire();
    void addShortcuts();
    void fillChoices();

    // Whom it is about: contact_panel_people.cpp.
    /// What is typed goes along with a person chosen in the panel itself: it was the wrong one before.
    enum class Typed { BelongsToFormer, GoesAlong };
    void choosePerson(CitizenId citizen, std::optional<CaseFileId> caseFile, Typed typed);
    void fetchPerson(CitizenId citizen, std::optional<CaseFileId> caseFile);
    void fetchOther(CitizenId citizen);
    Person personFrom(const CitizenPageData& page, std::optional<CaseFileId> caseFile) const;
    void addPerson(CitizenId citizen);
    void removePerson(CitizenId citizen);
    void syncGroup();
    bool isEverybodyKnown() const;
    void saveIfWaiting();
    void showPerson();
    void showNobody();
    void forgetPerson();
    QString personText(const Person& person) const;

    void keepDraft();
    void showDraft(const ContactDraft& draft);
    ContactDraft draft() const;

    // The line and its chips: contact_panel_line.cpp.
    void takeCode(const QString& word);
    QuickLine readLine(const QString& text) const;
    QuickLine::Known known() const;
    void lineChanged();
    void absorb(QuickLine::Take take);
    void takeFields(const QuickLine& line);
    void offerPersons();
    void takeHit(const SearchHit& hit);
    How how() const;
    void showWhatIsMeant();
    void showChips();
    void addPersonChips(std::vector<QuickChipBar::Facts>& chips);
    void addFactChips(std::vector<QuickChipBar::Facts>& chips);
    void openField(std::size_t chip);
    void removeChip(std::size_t chip);
    void markAsNote(QuickLine::Part part);
    void putBack(const QString& words);
    void setOutcome(std::size_t chip, const QString& letter);
    void showDetails(bool shown);

    // What is done with it: contact_panel_save.cpp.
    void save(After after);
    void saveOn(const Person& person, const NewContact& contact, After after);
    void saveGroup(const NewContact& contact, After after);
    void saveUnsorted(const NewContact& contact, After after);
    bool warnsOfNames(const NewContact& contact);
    NewContact readContact();
    /// The fields for it come before what the note ends with.
    void readStep(NewContact& contact);
    bool hasStepFields() const;
    void saved(CitizenId citizen, const QString& told, After after);
    void retranslate();
    LocalTime now() const;

    const PageContext& m_context;
    std::unique_ptr<Ui::ContactPanel> m_ui;
    FieldErrors m_errors;
    PersonCompleter* m_completer;
    SnippetBook* m_snippets;
    std::optional<CitizenId> m_citizen;  // whose panel it is, from the moment of choosing
    std::optional<Person> m_person;      // the same with the facts, once they are fetched
    std::vector<Person> m_others;        // the rest of a group, as far as they are fetched
    std::map<CitizenId, ContactDraft> m_drafts;
    ContactDraft m_unnamedDraft;                    // typed before anybody was named
    QuickLine m_line;                               // the text as it is understood just now
    How m_said;                                     // what has been understood of it before
    std::map<QuickChipBar::Kind, QString> m_words;  // what was typed for it
    std::vector<ChipMeaning> m_chips;
    int m_latestChoice = 0;
    bool m_isSaving = false;
    bool m_namesAreKnown = false;          // warned that the note names a participant
    std::optional<After> m_saveOnceKnown;  // asked to save before the person's facts had come
};

}  // namespace fodfaeste
