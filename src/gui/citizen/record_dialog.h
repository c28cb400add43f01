#pragma once

#include "gui/contact/field_errors.h"
#include "gui/page_context.h"
#include "gui/widgets/safety_strip.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace fodfaeste {

class DayField;

/// A small window over a page in which one record is written. It says whose record it is, saves on the worker thread, puts
/// every problem at its field and keeps what is typed until it is saved. Ctrl+Enter saves, Esc leaves.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    RecordDialog(const PageContext& context, QWidget* parent);

Q_SIGNALS:
    void saved();

protected:
    /// Reads the fields, and hands the record to run().
    virtual void save() = 0;

    /// The widgets that every form has.
    struct Frame {
        SafetyStrip* strip;
        QLabel* message;
        QPushButton* save;
        QPushButton* cancel;
    };
    /// The button says as well whose record it saves on.
    void setUp(const Frame& frame, const std::optional<SafetyStrip::Facts>& whose);

    enum class Need { Required, Optional };
    /// What stands in the field; an unreadable or missing day is shown at it.
    std::optional<Date> readDay(const DayField& field, const std::string& subject, Need need);

    /// Runs `work` away from the window. Closes with saved() when it is done, else shows what is wrong.
    template <class Work>
    void run(Work work)
    {
        if (!beginRun())
            return;
        m_context.tasks.run(this, std::move(work), [this](const auto& answer) {
            endRun();
            if (answer)
                finish();
            else
                m_errors.show(answer.error());
        });
    }
    void finish();

    const PageContext& context() const { return m_context; }
    FieldErrors& errors() { return m_errors; }
    Date today() const { return m_context.today(); }

    void nameOnButton(const QString& name);

private:
    void trySave();
    bool beginRun();
    void endRun();

    const PageContext& m_context;
    FieldErrors m_errors;
    QPushButton* m_save = nullptr;
    bool m_isRunning = false;
};

}  // namespace fodfaeste
