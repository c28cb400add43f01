#pragma once

#include "base/result.h"
#include "reports/report.h"

#include <string>

namespace fodfaeste {

/// Writes the report as PDF; FileUnwritable when the file cannot be written. Needs a QGuiApplication.
Status writePdf(const Report& report, const std::string& path);

/// Starts what painting needs in a program without a window, for as long as it lives.
class PaperSession {
public:
    PaperSession();
    ~PaperSession();
    PaperSession(const PaperSession&) = delete;
    PaperSession& operator=(const PaperSession&) = delete;

private:
    struct Application;
    Application* m_application;
};

}  // namespace fodfaeste
