#include "base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace fodfaeste {

namespace {

constexpr std::size_t kLogFileBytes = 1 << 20;
constexpr std::size_t kLogFiles = 3;

std::shared_ptr<spdlog::logger>& logger()
{
    static std::shared_ptr<spdlog::logger> instance = [] {
        auto toStderr = std::make_shared<spdlog::logger>("fodfaeste", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        toStderr->set_level(spdlog::level::warn);
        return toStderr;
    }();
    return instance;
}

spdlog::level::level_enum levelOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Info: return spdlog::level::info;
    case LogLevel::Warning: return spdlog::level::warn;
    case LogLevel::Error: return spdlog::level::err;
    }
    return spdlog::level::err;
}

}  // namespace

void logToFile(const std::string& path)
{
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, kLogFileBytes, kLogFiles);
    logger() = std::make_shared<spdlog::logger>("fodfaeste", std::move(sink));
    logger()->flush_on(spdlog::level::warn);
}

void writeLog(LogLevel level, Literal event, std::initializer_list<LogField> fields)
{
    std::string line{event.view()};
    for (const LogField& field : fields)
        line.append(" ").append(field.name.view()).append("=").append(std::to_string(field.value));
    logger()->log(levelOf(level), line);
}

}  // namespace fodfaeste
