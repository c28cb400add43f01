#pragma once

#include "app/workplace.h"
#include "base/secret.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace fodfaeste {

class TaskRunner;

/// What was typed and could not be kept, because the disk was full or gone, when the store had to be locked. A lock never waits
/// and never asks, so the text stays here: in guarded memory that is neither swapped nor dumped, for the same user of the same
/// store only, until they come back or the program ends. It is tried once more to be kept when they do.
class DraftRescue : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whose drafts of which store, while it is still open.
    struct Owner {
        std::shared_ptr<Workplace> workplace;
        Session session;
        QString store;
    };
    /// Tries to keep them in the store, after all the work that was given before; what fails stays here.
    void keep(const Owner& owner, std::vector<Draft> drafts, TaskRunner& tasks);
    /// Hands over what is here for that user, and forgets it.
    std::vector<Draft> take(const QString& store, UserId user);
    bool isEmpty() const { return m_sealed.empty(); }

private:
    struct Sealed {
        QString store;
        UserId user;
        Secret drafts;
    };

    std::vector<Sealed> m_sealed;
};

}  // namespace fodfaeste
