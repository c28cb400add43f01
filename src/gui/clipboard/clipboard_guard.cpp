#include "gui/clipboard/clipboard_guard.h"

#include "gui/settings/user_settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace fodfaeste {

namespace {

const QString kOwnFormat = QStringLiteral("application/x-fodfaeste-copy");

/// Another Fodfæste's copy is not ours.
const QByteArray& ownMark()
{
    static const QByteArray kMark = QUuid::createUuid().toByteArray();
    return kMark;
}

bool isOurs(const QMimeData* copy)
{
    return copy != nullptr && copy->data(kOwnFormat) == ownMark();
}

}  // namespace

void putOnClipboard(std::unique_ptr<QMimeData> copy)
{
    // What password managers agreed on; Klipper and CopyQ keep no history of it.
    copy->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    copy->setData(kOwnFormat, ownMark());
    QGuiApplication::clipboard()->setMimeData(copy.release());
}

void putOnClipboard(const QString& text)
{
    auto copy = std::make_unique<QMimeData>();
    copy->setText(text);
    putOnClipboard(std::move(copy));
}

ClipboardGuard::ClipboardGuard(const UserSettings& settings, QObject* parent) : QObject{parent}, m_settings{settings}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clearIfOurs);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clearIfOurs);
}

void ClipboardGuard::look()
{
    const QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* copy = clipboard->mimeData();
    if (isOurs(copy)) {
        m_timer.start(m_settings.clipboardSeconds() * 1000);
        return;
    }
    m_timer.stop();
    // Copied by one of Qt's own fields: put there once more, with the marks.
    if (clipboard->ownsClipboard() && copy != nullptr && copy->hasText() && !copy->text().isEmpty())
        putOnClipboard(copy->text());
}

void ClipboardGuard::clearIfOurs()
{
    m_timer.stop();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (isOurs(clipboard->mimeData()))
        clipboard->clear();
    // What was marked with the pointer, where the system has a clipboard of its own for that.
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

}  // namespace fodfaeste
