#pragma once

#include "app/change/change_service.h"
#include "gui/page_context.h"

#include <QObject>

#include <functional>

namespace fodfaeste {

/// Takes back and does again, for the keys, the message at the foot of the window and the history.
class UndoDesk : public QObject {
    Q_OBJECT

public:
    UndoDesk(const PageContext& context, QObject* parent);

    /// The latest own change of this sitting.
    void takeBackLatest() { runLatest(ChangeService::Wanted::Standing); }
    /// What was taken back last.
    void doAgainLatest() { runLatest(ChangeService::Wanted::Undone); }
    void takeBack(ChangeId change);

Q_SIGNALS:
    /// Something was taken back, or done again: the words, and what regretting that is now.
    void takenBack(const QString& what);
    void doneAgain(const QString& what);
    void nothingToDo(const QString& why);
    void refused(const fodfaeste::Error& error);

private:
    void runLatest(ChangeService::Wanted wanted);
    void tell(const Change& change);

    const PageContext& m_context;
    Instant m_since;  ///< when this sitting began
};

}  // namespace fodfaeste
