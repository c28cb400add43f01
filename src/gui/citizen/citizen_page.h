#pragma once

#include "app/citizen/citizen_service.h"
#include "app/contact/correction_service.h"
#include "app/roadmap/roadmap_view.h"
#include "domain/leisure_job/job_wish.h"
#include "gui/page.h"
#include "gui/page_context.h"
#include "gui/widgets/safety_strip.h"

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QTimer;

namespace fodfaeste {

class Button;

class RecordDialog;
class TimelineModel;
struct TimelineEntry;

namespace Ui {
class CitizenPage;
}  // namespace Ui

/// One citizen: next steps, facts, cases, work and education, custody, and a timeline of everything that has happened.
class CitizenPage final : public Page {
    Q_OBJECT

public:
    explicit CitizenPage(const PageContext& context, QWidget* parent = nullptr);
    ~CitizenPage() override;

    QString title() const override;
    void refresh() override;
    void setFocusToStart() override;
    void showCitizen(CitizenId citizen) override;
    CitizenId shownCitizen() const override { return m_citizen; }
    void reopenEditor(const EditorPlace& place) override;
    /// Chooses that contact in the timeline, as soon as it is known.
    void showContact(ContactId contact);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Answer {
        Result<CitizenPageData> page;
        Result<std::vector<ContactWithNote>> contacts;
        Result<std::vector<MoveTrace>> moves;
        int asked = 0;
        std::optional<RoadmapView> roadmap = std::nullopt;
        std::optional<JobWish> wish = std::nullopt;  ///< of a leisure job, where that is what the case is about
    };

    void setUpCards();
    void nameAddButtons();
    void wire();
    void wireLists();
    void wireTimeline();

    // What is shown: citizen_page.cpp and citizen_page_show.cpp.
    void show(Answer answer);
    void showHead();
    void showFacts();
    void showEnd();
    void showCards();
    void showRoadmap(const std::optional<RoadmapView>& view);
    void showWish(const std::optional<JobWish>& wish);
    void editWish();
    void showSharing();
    void openSharing();
    void discloseNote();
    /// Somebody else's case: asks why, once for each time it is turned to.
    void offerAccess();
    void askForAccess();
    void showRight();
    void showTimeline(const Answer& answer);
    void showTimelineState();
    void fillYears();
    void fetchMore();
    void goToYear();
    void goToContact();
    void turnPin();
    void filterTimeline(const QStringList& keys);

    // What leaves the page: citizen_page_papers.cpp.
    void wirePapers();
    void namePapers();
    void copyToCaseSystem();
    const TimelineEntry* noteToCopy() const;

    // What is done: citizen_page_actions.cpp.
    void reveal();
    void hideAgain();
    void editFacts();
    void addTask();
    void editTask(int row);
    void settleTask(int row);
    void addSpell();
    void editSpell(int row);
    void addStay();
    void editStay(int row);
    void openCase();
    void offerCaseActions(int row);
    void correctNote();
    void moveContact();
    /// What is being written in a window, and what is told when it is saved.
    struct Writing {
        EditorKind kind;
        std::int64_t record;
        QString told;
    };
    void openDialog(RecordDialog* dialog, const Writing& writing);
    void openTask(const Task& task);
    void openSpell(const Spell& spell);
    void openStay(const CustodyStay& stay);
    void openNote(const ContactWithNote& contact);
    void handOver(const CaseFile& caseFile);
    void closeCase(const CaseFile& caseFile);
    void pauseFollowUp(CaseFileId caseFile);
    void resumeFollowUp(FollowUpPauseId pause);
    void reopenNow();
    void reopenCase(const EditorPlace& place);
    void reopenNote(ContactId contact);
    bool hasOpenCase();
    SafetyStrip::Facts strip() const;

    const PageContext& m_context;
    std::unique_ptr<Ui::CitizenPage> m_ui;
    TimelineModel* m_timeline;
    QTimer* m_hideTimer;
    CitizenId m_citizen;
    Button* m_accessButton = nullptr;
    CitizenId m_askedFor;  // whose case the reason was asked for already
    std::optional<CitizenPageData> m_page;
    std::optional<Citizen> m_revealed;
    std::vector<Task> m_openTasks;
    std::optional<JobWish> m_wish;
    std::optional<EditorPlace> m_wantedEditor;  // to be opened once the page is known
    std::optional<int> m_wantedYear;
    std::optional<ContactId> m_wantedContact;
    int m_latestRefresh = 0;
    QAction* m_correctAction;
    QAction* m_moveAction;
};

}  // namespace fodfaeste
