#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>
#include <string>
#include <string_view>

namespace fodfaeste {

/// Places of work by the codes that employers and wishes keep.
class TradeText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::TradeText)

public:
    static std::span<const std::string_view> codes();
    /// The code itself where it is none of these.
    static QString of(const std::string& code);
};

}  // namespace fodfaeste
