#include "gui/shell/key_map.h"

#include <QCoreApplication>

namespace fodfaeste {

namespace {

/// One context for the words of all keys.
class KeyMap {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::KeyMap)
};

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence{combination};
}

}  // namespace

QKeySequence keysOf(KeyAction action)
{
    switch (action) {
    case KeyAction::Search: return keys(Qt::CTRL | Qt::Key_K);
    case KeyAction::RecentCitizens: return keys(Qt::CTRL | Qt::Key_E);
    case KeyAction::LogContact: return keys(Qt::CTRL | Qt::Key_N);
    case KeyAction::FirstView: return keys(Qt::CTRL | Qt::Key_1);
    case KeyAction::SecondView: return keys(Qt::CTRL | Qt::Key_2);
    case KeyAction::ThirdView: return keys(Qt::CTRL | Qt::Key_3);
    case KeyAction::FourthView: return keys(Qt::CTRL | Qt::Key_4);
    case KeyAction::FifthView: return keys(Qt::CTRL | Qt::Key_5);
    case KeyAction::SixthView: return keys(Qt::CTRL | Qt::Key_6);
    case KeyAction::SeventhView: return keys(Qt::CTRL | Qt::Key_7);
    case KeyAction::EighthView: return keys(Qt::CTRL | Qt::Key_8);
    case KeyAction::NinthView: return keys(Qt::CTRL | Qt::Key_9);
    case KeyAction::NewTask: return keys(Qt::CTRL | Qt::Key_T);
    case KeyAction::LogOutreach: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    case KeyAction::RestrictNote: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    case KeyAction::CopyToCaseSystem: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    case KeyAction::Undo: return keys(Qt::CTRL | Qt::Key_Z);
    case KeyAction::Redo: return keys(Qt::CTRL | Qt::Key_Y);
    case KeyAction::History: return keys(Qt::CTRL | Qt::Key_H);
    case KeyAction::Print: return keys(Qt::CTRL | Qt::Key_P);
    case KeyAction::WriteLetter: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    case KeyAction::ShowToClient: return QKeySequence{Qt::Key_F9};
    case KeyAction::StartRoadmap: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    case KeyAction::HandOverBaton: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    case KeyAction::ReleasedNow: return keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    case KeyAction::PlaceInLeisureJob: return keys(Qt::CTRL | Qt::Key_J);
    case KeyAction::Back: return keys(Qt::ALT | Qt::Key_Left);
    case KeyAction::Forward: return keys(Qt::ALT | Qt::Key_Right);
    case KeyAction::Refresh: return QKeySequence{Qt::Key_F5};
    case KeyAction::Lock: return keys(Qt::CTRL | Qt::Key_L);
    case KeyAction::ShowKeys: return QKeySequence{Qt::Key_F1};
    }
    return {};
}

QString meaningOf(const KeyEntry& entry)
{
    return KeyMap::tr(entry.meaning);
}

QString headingOf(KeyEntry::Scope scope)
{
    switch (scope) {
    case KeyEntry::Scope::Everywhere: return KeyMap::tr("Everywhere");
    case KeyEntry::Scope::InLists: return KeyMap::tr("In lists");
    case KeyEntry::Scope::InForms: return KeyMap::tr("In forms");
    }
    return {};
}

QString capsOf(const QKeySequence& keys)
{
    if (keys == QKeySequence{Qt::Key_Escape})
        return QStringLiteral("Esc");
    if (keys == QKeySequence{Qt::Key_Space})
        return KeyMap::tr("Space");
    // PortableText: the names of the keys are the same in both languages.
    QString caps = keys.toString(QKeySequence::PortableText);
    caps.replace(QStringLiteral("Left"), QStringLiteral("←")).replace(QStringLiteral("Right"), QStringLiteral("→"));
    return caps.replace(QStringLiteral("Return"), QStringLiteral("Enter")).replace(QLatin1Char{'+'}, QLatin1Char{' '});
}

}  // namespace fodfaeste
