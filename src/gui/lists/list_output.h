#pragma once

#include "gui/lists/list_contents.h"
#include "reports/list_sheet.h"

#include <QObject>

#include <functional>
#include <memory>

class QAbstractItemModel;

namespace fodfaeste {

struct PageContext;

/// How a list looks as it leaves the program.
struct ListFace {
    QString title;
    QStringList filters;
    std::vector<ListColumn> columns;  ///< those that are shown, in their order
};

/// A list on its way out of the program: on paper, or as a file. The first time in a sitting it asks what for; each time is in
/// the trail, with everybody whom the list shows.
class ListOutput : public QObject {
    Q_OBJECT

public:
    enum class Format { Print, Csv, Xlsx };

    /// `face` tells how the list looks just then.
    ListOutput(const PageContext& context, std::string list, const ListContents& contents, std::function<ListFace()> face,
               QWidget* parent);

    void start(Format format, const QAbstractItemModel& rows);

private:
    /// A list being written down, some rows at a time, so that the window goes on.
    struct Job {
        Format format = Format::Print;
        const QAbstractItemModel* model = nullptr;
        std::vector<ListColumn> columns;
        std::shared_ptr<ListSheet> sheet;
        std::string purpose;
        std::vector<CitizenId> citizens;
        int generation = 0;
    };

    void begin(Format format, const QAbstractItemModel& rows, const QString& purpose);
    void gather(const std::shared_ptr<Job>& job);
    void finish(const Job& job);
    void showPages(const Job& job);
    void writeFile(const Job& job);

    const PageContext& m_context;
    std::string m_list;
    const ListContents& m_contents;
    std::function<ListFace()> m_face;
    QWidget* m_window;
    int m_generation = 0;  ///< of the rows: a list that changes while it is written down is not what was asked for
};

}  // namespace fodfaeste
