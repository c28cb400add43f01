#pragma once

#include "base/date.h"
#include "gui/contact/quick_words.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace fodfaeste {

/// A contact typed as one line, "ami k; tn; vil gerne på FGU; +7d ring FGU": pieces between semicolons, in any order. Only the
/// first line is read so; what stands below it is note. What is not understood is note as well, as it was typed. A piece that
/// begins with an apostrophe is note whatever it says. No window is needed, and nothing is remembered from one line to the next.
struct QuickLine {
    enum class Part { How, Moment, Step, Person };

    /// One piece that was understood, and where it stands in the text.
    struct Piece {
        Part part = Part::How;
        int from = 0;
        int length = 0;         ///< with the semicolon behind it, where it has one
        bool isClosed = false;  ///< there is a semicolon behind it
        QString words;

        friend bool operator==(const Piece&, const Piece&) = default;
    };

    How how;
    std::optional<LocalTime> moment;
    QString momentWords;
    QString step;  ///< what is to be done next
    std::optional<Date> due;
    QString dueWords;
    QStringList persons;  ///< the words for each person; more than one for a contact with several
    QString note;
    std::vector<Piece> pieces;

    /// What a person's words might mean is asked of whoever knows: none, when nobody can be meant any more, because the person
    /// is known. "@jon s" means a person either way.
    using MayBePerson = std::function<bool(const QString& words)>;
    static QuickLine read(const QString& typed, LocalTime now, const MayBePerson& mayBePerson);
    /// What has been said before, in another line or in a field: it is not understood a second time.
    struct Known {
        How how;
        bool moment = false;
        bool step = false;
    };
    static QuickLine read(const QString& typed, LocalTime now, const MayBePerson& mayBePerson, const Known& known);

    bool has(Part part) const;
    /// The text without the pieces that were understood. `closed`: only those with a semicolon behind them are taken out.
    enum class Take { Closed, All };
    static QString without(const QString& typed, const std::vector<Piece>& pieces, Take take);
    /// The piece as note: with an apostrophe before it.
    static QString asNote(const QString& words) { return QLatin1Char{'\''} + words; }
};

}  // namespace fodfaeste
