#include "gui/text/number_text.h"

#include <QLocale>

#include <cmath>

namespace fodfaeste {

namespace {

constexpr double kPercent = 100;
const QChar kMinus{0x2212};

/// With its sign, a true minus, and "±" for nothing.
QString signedText(const QString& digits, bool isNegative, bool isZero)
{
    if (isZero)
        return QStringLiteral("±") + digits;
    return (isNegative ? QString{kMinus} : QStringLiteral("+")) + digits;
}

}  // namespace

QString NumberText::count(std::int64_t number)
{
    return QLocale{}.toString(static_cast<qlonglong>(number));
}

QString NumberText::share(double share, int decimals)
{
    //: A percentage, with the space (or none) that the language wants before the sign.
    return tr("%1%").arg(QLocale{}.toString(share * kPercent, 'f', decimals));
}

QString NumberText::shareOf(std::int64_t part, std::int64_t whole, int decimals)
{
    if (whole == 0)
        return QStringLiteral("–");
    return share(static_cast<double>(part) / static_cast<double>(whole), decimals);
}

QString NumberText::shareDifference(double difference, int decimals)
{
    const QString digits = QLocale{}.toString(std::abs(difference) * kPercent, 'f', decimals);
    const bool isZero = digits == QLocale{}.toString(0.0, 'f', decimals);
    return tr("%1 pct. points").arg(signedText(digits, difference < 0, isZero));
}

QString NumberText::difference(std::int64_t difference)
{
    return signedText(count(std::abs(difference)), difference < 0, difference == 0);
}

QString NumberText::shownOf(std::int64_t shown, std::int64_t all)
{
    return shown == all ? count(all) : tr("%1 of %2").arg(count(shown), count(all));
}

}  // namespace fodfaeste
