#pragma once

#include "gui/contact/field_errors.h"
#include "gui/drafts/editor_kind.h"
#include "gui/page_context.h"

#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;

namespace fodfaeste {

struct NewOutreach;

namespace Ui {
class OutreachPanel;
}  // namespace Ui

/// The dock at the foot of the window where a contact on the street is logged: where, how many and what about. It asks for
/// nobody's name; whoever wants to can say who with a case was there. What is typed stays until it is saved.
class OutreachPanel : public QWidget {
    Q_OBJECT

public:
    explicit OutreachPanel(const PageContext& context, QWidget* parent = nullptr);
    ~OutreachPanel() override;

    void begin();
    /// Hides the panel and keeps its text.
    void leave();
    EditorPlace place() const { return {EditorKind::Outreach, {}, 0}; }

Q_SIGNALS:
    /// It is shown, and knows its themes: what was typed before can come back.
    void opened();
    void draftEnded(const fodfaeste::EditorPlace& place, bool isSaved);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class After { Close, Stay };
    struct Person {
        CitizenId id;
        QWidget* button;
    };

    void addShortcuts();
    void addPerson(CitizenId citizen, const QString& name);
    void removePerson(CitizenId citizen);
    void clearPersons();
    void save(After after);
    void saved(const NewOutreach& outreach, After after);

    const PageContext& m_context;
    std::unique_ptr<Ui::OutreachPanel> m_ui;
    QHBoxLayout* m_personsRow;
    FieldErrors m_errors;
    std::vector<Person> m_persons;
    bool m_isSaving = false;
};

}  // namespace fodfaeste
