#pragma once

#include "domain/snippet/snippet.h"
#include "gui/page_context.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace fodfaeste {

/// The snippets that whoever writes may call, with the facts that stand in their places. One's own come before the team's.
class SnippetBook : public QObject {
    Q_OBJECT

public:
    SnippetBook(const PageContext& context, QObject* parent);

    /// Fetches them anew: somebody may have changed one.
    void load();
    /// Whom the note is about; empty while that is not known.
    struct Subject {
        QString givenName;
        QString fullName;
        QString caseNumber;
    };
    void setSubject(const Subject& subject) { m_subject = subject; }

    /// What the code stands for, its places filled in. Places that nobody knows stay, to be written by hand.
    std::optional<QString> textOf(const QString& code) const;

private:
    QString filledIn(const QString& text) const;

    const PageContext& m_context;
    std::vector<Snippet> m_snippets;
    Subject m_subject;
};

}  // namespace fodfaeste
