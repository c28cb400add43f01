#pragma once

#include "app/access/session.h"
#include "app/search/search_service.h"

#include <QLineEdit>

namespace fodfaeste {

class PersonCompleter;

/// Names a person while typing. The list is asked from memory at each key; Enter takes the first or the chosen hit.
class PersonField : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonField(QWidget* parent = nullptr);

    void setSource(const SearchService& search, const Session& session);
    void setPerson(const QString& name);
    /// Shows whom some words may mean, without choosing anybody.
    void suggest(const QString& typed);

Q_SIGNALS:
    void personChosen(fodfaeste::CitizenId citizen);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const SearchService* m_search = nullptr;
    const Session* m_session = nullptr;
    PersonCompleter* m_completer;
};

}  // namespace fodfaeste
