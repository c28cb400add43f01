#include "gui/contact/contact_line.h"

#include "gui/contact/typed_time.h"

#include <QRegularExpression>

namespace fodfaeste {

ContactLine ContactLine::read(const QString& typed, Date today)
{
    static const QRegularExpression kStep{QStringLiteral("(?:^|\\s)(\\+\\d{1,3}[duwm])[ \\t]+(\\S[^\\n]*)$")};
    const QString whole = typed.trimmed();
    const QRegularExpressionMatch match = kStep.match(whole);
    const auto due = match.hasMatch() ? readDay(match.captured(1), today, Lean::Future) : std::nullopt;
    if (!due)
        return {whole, {}, {}};
    return {whole.left(match.capturedStart()).trimmed(), match.captured(2).simplified(), due};
}

}  // namespace fodfaeste
