#pragma once

#include "app/change/change_service.h"
#include "gui/text/staff_names.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// The history of changes in words: no name of a table or a column reaches the screen.
class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::ChangeText)

public:
    static QString of(const ListedChange& change);      ///< "Loggede en kontakt", "Fortrød: Loggede en kontakt"
    static QString whomOf(const ListedChange& change);  ///< names, "Amir Karimi og 47 andre"
    static QString stateOf(const ListedChange& change);
    static QString moment(Instant at, Date today);  ///< "i dag 14:20"
    /// "Opgave “Ring til FGU”: Frist". Empty for what only the machinery needs.
    static QString fieldOf(const ChangedColumn& column);
    static QString valueOf(const ChangedColumn& column, const std::optional<std::string>& value, const StaffNames& staff);
    /// Why it cannot be taken back: what has been done since, by whom and when.
    static QString of(const Obstacle& obstacle, const StaffNames& staff, Date today);
    /// Whether a column of a journalled table has words, or is known to need none.
    static bool knows(std::string_view table, std::string_view column);
};

}  // namespace fodfaeste
