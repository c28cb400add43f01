#pragma once

#include "gui/tasks/task_watch.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace fodfaeste {

/// Where pages send their work so that the window never waits. `work` runs away from the window and returns a value;
/// `then` gets that value on the GUI thread, and is dropped when `receiver` is gone by then. Works are done one at a
/// time in the order they were given.
class TaskRunner {
public:
    virtual ~TaskRunner() = default;

    /// `work` is `Answer()`, `then` is `void(Answer)`; for a work without an answer `then` is `void()`.
    template <class Work, class Then>
    void run(QObject* receiver, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work&>;
        auto sharedWork = std::make_shared<Work>(std::move(work));
        auto sharedThen = std::make_shared<Then>(std::move(then));
        if constexpr (std::is_void_v<Answer>) {
            post(
                receiver, [sharedWork] { (*sharedWork)(); }, [sharedThen] { (*sharedThen)(); });
        } else {
            auto answer = std::make_shared<std::optional<Answer>>();
            post(
                receiver, [sharedWork, answer] { answer->emplace((*sharedWork)()); },
                [sharedThen, answer] { (*sharedThen)(std::move(**answer)); });
        }
    }

    /// For work that may take more than half a second: `work` is `Answer(Progress&)`. Show the watch in a
    /// ProgressStrip. A cancelled work still answers; what it answers then is its own business.
    template <class Work, class Then>
    TaskWatch* runLong(QObject* receiver, Work work, Then then)
    {
        auto* watch = new TaskWatch{receiver};
        run(
            receiver,
            [state = watch->state(), work = std::move(work)]() mutable {
                SharedProgress progress{state};
                return work(progress);
            },
            [watch = QPointer<TaskWatch>{watch}, then = std::move(then)](auto&&... answer) mutable {
                if (watch)
                    watch->finish();
                then(std::forward<decltype(answer)>(answer)...);
            });
        return watch;
    }

    /// Waits until every work given so far is done; the answers come later or never. Only where the program ends.
    virtual void drain() {}

protected:
    virtual void post(QObject* receiver, std::function<void()> work, std::function<void()> then) = 0;
};

}  // namespace fodfaeste
