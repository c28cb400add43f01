#include "paper/pdf_writer.h"

#include "paper/paged_report.h"

#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace fodfaeste {

namespace {

constexpr int kResolution = 288;
constexpr double kCssPixelsPerInch = 96;

}  // namespace

Status writePdf(const Report& report, const std::string& path)
{
    QSaveFile file{QString::fromStdString(path)};
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileUnwritable, "file", "the file cannot be opened for writing"};
    {
        QPdfWriter writer{&file};
        writer.setPageSize(QPageSize{QPageSize::A4});
        writer.setPageMargins({0, 0, 0, 0});
        writer.setResolution(kResolution);
        writer.setTitle(QString::fromStdString(report.title));
        writer.setCreator(QStringLiteral("Fodfæste"));
        QPainter painter{&writer};
        painter.scale(kResolution / kCssPixelsPerInch, kResolution / kCssPixelsPerInch);
        const PagedReport pages{report};
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paintPage(painter, page);
        }
    }
    if (!file.commit())
        return Error{ErrorCode::FileUnwritable, "file", "the file could not be written whole"};
    return Done{};
}

struct PaperSession::Application {
    int count = 1;
    char name[16] = "fodfaeste-cli";
    char* arguments[2] = {name, nullptr};
    QGuiApplication application{count, arguments};
};

PaperSession::PaperSession()
{
    // Nothing is shown, so no screen is needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    m_application = new Application;
}

PaperSession::~PaperSession()
{
    delete m_application;
}

}  // namespace fodfaeste
