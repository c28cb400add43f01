#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMimeData;

namespace fodfaeste {

class UserSettings;

/// Puts something on the clipboard and marks it: for programs that keep what was copied (they leave it alone), and as our own.
void putOnClipboard(std::unique_ptr<QMimeData> copy);
void putOnClipboard(const QString& text);

/// Takes away what this program has put on the clipboard after the set time, at a lock and at the end; never what somebody else
/// has put there meanwhile. Whatever Qt's own text fields copy is marked as well.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    explicit ClipboardGuard(const UserSettings& settings, QObject* parent = nullptr);

    void clearIfOurs();

private:
    void look();

    const UserSettings& m_settings;
    QTimer m_timer;
};

}  // namespace fodfaeste
