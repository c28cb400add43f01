#include "gui/citizen/record_dialog.h"

#include "gui/contact/day_field.h"
#include "gui/keys/key_bindings.h"

#include <QPushButton>
#include <QShortcut>

namespace fodfaeste {

RecordDialog::RecordDialog(const PageContext& context, QWidget* parent) : QDialog{parent}, m_context{context}
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void RecordDialog::setUp(const Frame& frame, const std::optional<SafetyStrip::Facts>& whose)
{
    m_save = frame.save;
    m_errors.setCommonLine(frame.message);
    if (whose) {
        frame.strip->setFacts(*whose);
        nameOnButton(whose->name);
    } else {
        frame.strip->hide();
    }
    connect(frame.save, &QPushButton::clicked, this, &RecordDialog::trySave);
    connect(frame.cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const KeyAction action : {KeyAction::SaveAndClose, KeyAction::SaveAndStay})
        connect(new BoundShortcut{action, this}, &QShortcut::activated, this, &RecordDialog::trySave);
}

void RecordDialog::nameOnButton(const QString& name)
{
    if (name.isEmpty())
        return;
    const QString word = m_save->text();
    m_save->setText(word == tr("Save") ? tr("Save on %1").arg(name) : QStringLiteral("%1 · %2").arg(word, name));
}

std::optional<Date> RecordDialog::readDay(const DayField& field, const std::string& subject, Need need)
{
    if (field.isUnreadable())
        m_errors.show(subject, tr("This is not a day. Write it as “14/3/2012”, “yesterday” or “+7d”."));
    else if (field.isEmpty() && need == Need::Required)
        m_errors.show(subject, tr("Write the day."));
    return field.day();
}

void RecordDialog::trySave()
{
    if (m_isRunning)
        return;
    m_errors.clear();
    save();
}

bool RecordDialog::beginRun()
{
    if (m_errors.hasAny() || m_isRunning)
        return false;
    m_isRunning = true;
    m_save->setEnabled(false);
    return true;
}

void RecordDialog::endRun()
{
    m_isRunning = false;
    m_save->setEnabled(true);
}

void RecordDialog::finish()
{
    Q_EMIT saved();
    accept();
}

}  // namespace fodfaeste
