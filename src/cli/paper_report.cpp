#include "cli/paper_report.h"

#ifdef FODFAESTE_HAS_PAPER
#include "paper/pdf_writer.h"
#endif

namespace fodfaeste {

#ifdef FODFAESTE_HAS_PAPER

Status writeReportAsPdf(const Report& report, const std::string& path)
{
    const PaperSession session;
    return writePdf(report, path);
}

#else

Status writeReportAsPdf(const Report& /*report*/, const std::string& /*path*/)
{
    return Error{ErrorCode::Unexpected, "format", "this program was built without Qt and cannot make PDF"};
}

#endif

}  // namespace fodfaeste
