#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace fodfaeste {

/// The border between our UTF-8 texts and Qt's. QString::fromStdString takes no string_view.
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

}  // namespace fodfaeste
