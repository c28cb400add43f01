#pragma once

#include "gui/theme/theme.h"

#include <QVariant>

namespace fodfaeste {

/// How a cell is painted.
enum class CellKind {
    Text,    ///< PrimaryText (or DisplayRole), SecondaryText under it where there is one
    Name,    ///< avatar, name, sub-line; Icon is a small mark behind the name
    Chip,    ///< PrimaryText on the tint of Tone
    Date,    ///< PrimaryText is relative ("3 days ago"), SecondaryText the exact date; red only when Overdue
    Step,    ///< PrimaryText says what, SecondaryText when, with Icon before it, in Tone
    Number,  ///< at the right, in figures
    Icon,    ///< Icon alone, in Tone; PrimaryText is its tool tip
};

/// What a model tells RowDelegate about a cell. A model that answers these needs no painting code of its own.
struct CellRole {
    enum Role : int {
        Kind = Qt::UserRole + 0x100,  ///< CellKind; default: the column's, set on the table
        PrimaryText,                  ///< QString; default: DisplayRole
        SecondaryText,                ///< QString
        Tone,                         ///< ToneKind
        Icon,                         ///< QString, name of a bundled icon
        Overdue,                      ///< bool
        AvatarText,                   ///< QString, the name the initials are taken from; default: PrimaryText
        AvatarSeed,                   ///< qulonglong, e.g. the person's id; default: from AvatarText
        Muted,                        ///< bool, e.g. a closed case: grey instead of black
    };
};

inline QVariant cellValue(CellKind kind)
{
    return static_cast<int>(kind);
}
inline QVariant cellValue(ToneKind tone)
{
    return static_cast<int>(tone);
}

}  // namespace fodfaeste
