#include "gui/lists/list_output.h"

#include "app/ports/clock.h"
#include "app/view/view_service.h"
#include "gui/page_context.h"
#include "gui/print/print_preview.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "paper/paged_report.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QTimer>

#include <fstream>

namespace fodfaeste {

namespace {

constexpr int kRowsAtATime = 2000;
constexpr double kWidthOfOne = 140;

using Pages = Result<std::pair<Report, std::shared_ptr<const PagedReport>>>;

std::string wordOf(ListOutput::Format format)
{
    switch (format) {
    case ListOutput::Format::Print: return "print";
    case ListOutput::Format::Csv: return "csv";
    case ListOutput::Format::Xlsx: return "xlsx";
    }
    return {};
}

ListSheet::Cell cellOf(const QModelIndex& index)
{
    const QVariant printed = index.data(kPrintedRole);
    const QVariant value = printed.isValid() ? printed : index.data(Qt::DisplayRole);
    const int type = value.metaType().id();
    if (type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double)
        return value.toDouble();
    return toUtf8(value.toString().replace(QLatin1Char{'\n'}, QLatin1Char{' '}));
}

Status writeTo(const ListSheet& sheet, ListOutput::Format format, const std::string& path)
{
    if (format == ListOutput::Format::Xlsx)
        return writeListXlsx(sheet, path);
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    writeListCsv(sheet, file);
    file.flush();
    return file ? Status{Done{}} : Status{Error{ErrorCode::FileUnwritable, "file", "the file cannot be written"}};
}

}  // namespace

ListOutput::ListOutput(const PageContext& context, std::string list, const ListContents& contents, std::function<ListFace()> face,
                       QWidget* parent)
    : QObject{parent}
    , m_context{context}
    , m_list{std::move(list)}
    , m_contents{contents}
    , m_face{std::move(face)}
    , m_window{parent}
{}

void ListOutput::start(Format format, const QAbstractItemModel& rows)
{
    const auto look = [&views = m_context.services.views, session = m_context.session] { return views.hasPurpose(session); };
    m_context.tasks.run(this, look, [this, format, &rows](bool isStated) {
        if (isStated) {
            begin(format, rows, {});
            return;
        }
        m_context.dialogs.askForReason(
            {tr("The list leaves the program"),
             tr("Say what the list is for. It is asked once, until you lock, and stands in the log with everybody on the list."),
             tr("Purpose"), tr("Go on")},
            [this, format, &rows](const QString& purpose) { begin(format, rows, purpose); });
    });
}

void ListOutput::begin(Format format, const QAbstractItemModel& rows, const QString& purpose)
{
    const ListFace face = m_face();
    auto job = std::make_shared<Job>();
    job->format = format;
    job->model = &rows;
    job->purpose = toUtf8(purpose);
    job->columns = face.columns;
    job->sheet = std::make_shared<ListSheet>();
    ListSheet& sheet = *job->sheet;
    sheet.title = toUtf8(face.title);
    for (const QString& filter : face.filters)
        sheet.filters.push_back(toUtf8(filter));
    for (const ListColumn& column : face.columns)
        sheet.columns.push_back(
            {toUtf8(rows.headerData(column.section, Qt::Horizontal).toString()), column.wanted / kWidthOfOne});
    sheet.total = m_contents.totalRows();
    sheet.madeBy = m_context.session.name;
    sheet.madeAt = m_context.services.clock.now();
    sheet.language = QLocale{}.language() == QLocale::Danish ? Language::Danish : Language::English;
    job->generation = ++m_generation;
    disconnect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, nullptr);
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { ++m_generation; });
    gather(job);
}

void ListOutput::gather(const std::shared_ptr<Job>& job)
{
    if (job->generation != m_generation) {
        m_context.navigator.toast(tr("The list changed meanwhile. Try again."));
        return;
    }
    ListSheet& sheet = *job->sheet;
    const int rows = job->model->rowCount();
    const int end = qMin(rows, static_cast<int>(sheet.rows.size()) + kRowsAtATime);
    for (int row = static_cast<int>(sheet.rows.size()); row < end; ++row) {
        std::vector<ListSheet::Cell> cells;
        cells.reserve(job->columns.size());
        for (const ListColumn& column : job->columns)
            cells.push_back(cellOf(job->model->index(row, column.section)));
        sheet.rows.push_back(std::move(cells));
        if (const CitizenId citizen = m_contents.citizenAt(row); citizen.isSet())
            job->citizens.push_back(citizen);
    }
    if (end < rows)
        QTimer::singleShot(0, this, [this, job] { gather(job); });
    else
        finish(*job);
}

void ListOutput::finish(const Job& job)
{
    if (job.format == Format::Print)
        showPages(job);
    else
        writeFile(job);
}

void ListOutput::showPages(const Job& job)
{
    const ListExport what{m_list, wordOf(job.format), job.purpose, static_cast<int>(job.sheet->rows.size()), job.citizens};
    const auto layOut = [&views = m_context.services.views, session = m_context.session, what, sheet = job.sheet]() -> Pages {
        if (const auto told = views.exportList(session, what); !told)
            return told.error();
        Report report = listReport(*sheet);
        auto pages = std::make_shared<const PagedReport>(report);
        return std::pair{std::move(report), std::move(pages)};
    };
    m_context.tasks.run(this, layOut, [this](const Pages& pages) {
        if (!pages) {
            m_context.navigator.toast(ErrorText::of(pages.error()));
            return;
        }
        // The name of a view may be somebody's name, so it is not the file's.
        const QString name = QStringLiteral("%1-%2").arg(toQString(m_list), toQString(toIso(m_context.today())));
        (new PrintPreview{m_context, *pages, name, m_window})->open();
    });
}

void ListOutput::writeFile(const Job& job)
{
    const QString suffix = job.format == Format::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
    const ListExport what{m_list, wordOf(job.format), job.purpose, static_cast<int>(job.sheet->rows.size()), job.citizens};
    const auto write = [&views = m_context.services.views, session = m_context.session, what, sheet = job.sheet,
                        format = job.format](const std::string& path, Progress&) -> Status {
        if (const auto told = views.exportList(session, what); !told)
            return told.error();
        return writeTo(*sheet, format, path);
    };
    // The name of a view may be somebody's name, so it is not the file's.
    const QString day = toQString(toIso(m_context.today()));
    m_context.navigator.exportFile({tr("Export the list"), QStringLiteral("%1-%2").arg(toQString(m_list), day),
                                    QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix), suffix, write});
}

}  // namespace fodfaeste
