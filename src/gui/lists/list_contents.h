#pragma once

#include "base/id.h"
#include "domain/view/saved_view.h"
#include "gui/widgets/cell_roles.h"

#include <QString>

#include <vector>

namespace fodfaeste {

/// What a cell says on paper, in a file and on the clipboard, where that is another thing than on the screen; most models
/// answer nothing, and the cell says its DisplayRole.
inline constexpr int kPrintedRole = Qt::UserRole + 0x200;

/// A column that a list can show.
struct ListColumn {
    enum class Shown {
        Always,     ///< a list without it would say nothing: the name
        AtFirst,    ///< until somebody chooses otherwise
        OnRequest,  ///< when somebody chooses it
    };
    std::string key;  ///< what is kept of it; never shown
    int section = 0;  ///< the model's
    CellKind kind = CellKind::Text;
    int least = 90;
    int wanted = 140;
    Shown shown = Shown::AtFirst;
    bool mayBeLeftOut = false;  ///< where the window is too narrow for the columns of the beginning
};

/// Something that a list can be filtered by. Choices of one kind widen, kinds narrow.
struct FilterKind {
    struct Choice {
        std::string value;
        QString text;
    };
    enum class Place {
        Menu,       ///< chosen from the header's menu and seen as a chip
        Elsewhere,  ///< the page has a control of its own that shows it: a pill, a field
    };
    enum class Choose { One, Many };

    std::string key;
    QString name;                 ///< "Programme"
    std::vector<Choice> choices;  ///< empty for what is typed
    Choose choose = Choose::Many;
    Place place = Place::Menu;
};

/// What a list tells its header (see list_header.h). Only the first four must be answered.
class ListContents {
public:
    virtual ~ListContents() = default;

    virtual QString listName() const = 0;  ///< what the list is called without a saved view: "Cases"
    virtual std::vector<ListColumn> listColumns() const = 0;
    virtual int totalRows() const = 0;  ///< before anything is filtered away
    /// Shows only what passes; also sets the page's own controls of FilterKind::Place::Elsewhere.
    virtual void showOnly(const std::vector<ListFilter>& filters) = 0;

    virtual std::vector<FilterKind> filterKinds() const { return {}; }
    /// Whom a row is about, for the trail; unset where it is about nobody.
    virtual CitizenId citizenAt(int /*row*/) const { return {}; }
    /// By what a row is known from day to day, and where it stands now; 0 and -1 for none.
    virtual std::int64_t keyAt(int /*row*/) const { return 0; }
    virtual int rowOfKey(std::int64_t /*key*/) const { return -1; }
};

}  // namespace fodfaeste
