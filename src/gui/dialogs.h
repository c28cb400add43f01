#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QString>

#include <functional>

class QWidget;

namespace fodfaeste {

/// Whether an answer can be regretted; what cannot gets a red button and no default on Enter.
enum class Weight { Ordinary, Destructive };

/// A file the user is to name. `filter` is Qt's, e.g. "PDF (*.pdf)".
struct FileRequest {
    QString title;
    QString suggestion;  ///< folder, or path with a suggested file name
    QString filter;
    QString suffix;  ///< added to a name without one, e.g. "pdf"
};

/// A question with one action: "Cancel" is always the other button.
struct Question {
    QString title;
    QString text;
    QString actionWord;  ///< the verb on the button, never "Yes"
    Weight weight = Weight::Ordinary;
};

/// Asks why, e.g. before full CPR numbers leave the program. The action waits for at least `leastLength` characters.
struct ReasonRequest {
    QString title;
    QString text;
    QString label;
    QString actionWord;
    int leastLength = 3;
};

/// How pages ask the user something in a window of its own. Never a nested event loop: the answer comes to a
/// callback, and tests script it.
class Dialogs {
public:
    using PathTaken = std::function<void(const QString& path)>;
    using ReasonGiven = std::function<void(const QString& reason)>;
    using Confirmed = std::function<void()>;

    virtual ~Dialogs() = default;

    /// The callbacks are called only for a real answer; nothing happens when the user cancels.
    virtual void chooseSaveFile(const FileRequest& request, PathTaken then) = 0;
    virtual void chooseOpenFile(const FileRequest& request, PathTaken then) = 0;
    virtual void chooseFolder(const FileRequest& request, PathTaken then) = 0;
    virtual void confirm(const Question& question, Confirmed then) = 0;
    virtual void askForReason(const ReasonRequest& request, ReasonGiven then) = 0;
    virtual void tell(const QString& title, const QString& text) = 0;
};

/// Real windows over a parent window.
class WindowDialogs final : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::WindowDialogs)

public:
    explicit WindowDialogs(QWidget* window);

    void chooseSaveFile(const FileRequest& request, PathTaken then) override;
    void chooseOpenFile(const FileRequest& request, PathTaken then) override;
    void chooseFolder(const FileRequest& request, PathTaken then) override;
    void confirm(const Question& question, Confirmed then) override;
    void askForReason(const ReasonRequest& request, ReasonGiven then) override;
    void tell(const QString& title, const QString& text) override;

private:
    QPointer<QWidget> m_window;
};

}  // namespace fodfaeste
