#pragma once

#include "base/id.h"
#include "gui/drafts/editor_kind.h"
#include "gui/page_name.h"

#include <QWidget>

class QDialog;

namespace fodfaeste {

/// One place of the window. The shell builds it the first time somebody goes there, calls refresh() each time it is
/// shown and whenever data have changed, and shows title() and stateLine() in the header. A page is built with
/// `(const PageContext& context, QWidget* parent)`, and only wires in its constructor.
class Page : public QWidget {
    Q_OBJECT

public:
    /// What the header's one primary button does on this page.
    enum class Primary {
        LogContact,  ///< the shell shows "Log contact"
        Own,         ///< headerActions() holds a primary button of the page's own
    };

    explicit Page(QWidget* parent = nullptr);

    /// May be the name of a person: it is shown in the header, never in the window's title.
    virtual QString title() const = 0;
    QString stateLine() const { return m_stateLine; }
    /// Fetches anew and keeps selection, scroll position and filters. Called when the page is shown and after dataChanged().
    virtual void refresh() = 0;
    /// The keyboard goes to where work begins, e.g. the list.
    virtual void setFocusToStart();
    /// Buttons that stand at the right of the header; owned by the page, placed by the shell. Null for none.
    virtual QWidget* headerActions() { return nullptr; }
    virtual Primary primary() const { return Primary::LogContact; }
    /// For the citizen page: whose page it is from now on. The shell calls refresh() after it.
    virtual void showCitizen(CitizenId citizen);
    /// For the citizen page: whom it shows. "Log contact" begins with this person.
    virtual CitizenId shownCitizen() const { return {}; }
    /// For lists: chooses whoever comes after that citizen and begins a contact with them. Elsewhere nothing happens.
    virtual void logNext(CitizenId after);
    /// Opens that form again, as soon as the page knows enough: what was typed in it comes back.
    virtual void reopenEditor(const EditorPlace& place);

Q_SIGNALS:
    /// Title or state line are others than before.
    void headerChanged();
    void openCitizen(fodfaeste::CitizenId citizen);
    /// A form is open over the page and filled in: what is typed in it is to be kept.
    void editorOpened(QDialog* editor, const fodfaeste::EditorPlace& place);
    void navigate(fodfaeste::PageName page);
    void showMessage(const QString& text);

protected:
    /// One line under the title: "54 active · 6 need action".
    void setStateLine(const QString& text);
    /// Sets every text anew after a switch of language: retranslateUi() and whatever the page wrote itself.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    QString m_stateLine;
};

}  // namespace fodfaeste
