#pragma once

#include "gui/dialogs.h"

#include <QStringList>

#include <deque>
#include <optional>

namespace fodfaeste {

/// A user who answers as the test wrote it. A question without a written answer is cancelled; what was asked is kept.
class ScriptedDialogs final : public Dialogs {
public:
    /// An empty optional is a cancel.
    void willChoosePath(std::optional<QString> path) { m_paths.push_back(std::move(path)); }
    void willGiveReason(std::optional<QString> reason) { m_reasons.push_back(std::move(reason)); }
    void willConfirm() { ++m_confirmations; }

    const QStringList& asked() const { return m_asked; }  ///< titles, in order
    const QStringList& told() const { return m_told; }    ///< texts, in order

    void chooseSaveFile(const FileRequest& request, PathTaken then) override { answerPath(request, then); }
    void chooseOpenFile(const FileRequest& request, PathTaken then) override { answerPath(request, then); }
    void chooseFolder(const FileRequest& request, PathTaken then) override { answerPath(request, then); }

    void confirm(const Question& question, Confirmed then) override
    {
        m_asked << question.title;
        if (m_confirmations > 0) {
            --m_confirmations;
            then();
        }
    }

    void askForReason(const ReasonRequest& request, ReasonGiven then) override
    {
        m_asked << request.title;
        if (const std::optional<QString> reason = next(m_reasons))
            then(*reason);
    }

    void tell(const QString& title, const QString& text) override
    {
        m_asked << title;
        m_told << text;
    }

private:
    static std::optional<QString> next(std::deque<std::optional<QString>>& answers)
    {
        if (answers.empty())
            return std::nullopt;
        std::optional<QString> answer;
        answer.swap(answers.front());
        answers.pop_front();
        return answer;
    }

    void answerPath(const FileRequest& request, const PathTaken& then)
    {
        m_asked << request.title;
        if (const std::optional<QString> path = next(m_paths))
            then(*path);
    }

    std::deque<std::optional<QString>> m_paths;
    std::deque<std::optional<QString>> m_reasons;
    int m_confirmations = 0;
    QStringList m_asked;
    QStringList m_told;
};

}  // namespace fodfaeste
