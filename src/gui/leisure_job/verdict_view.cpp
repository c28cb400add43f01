#include "gui/leisure_job/verdict_view.h"

#include "gui/leisure_job/working_time_text.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/label.h"

#include <QVBoxLayout>

namespace fodfaeste {

namespace {

constexpr int kSpacing = 6;
/// More are not read; what is grave comes first.
constexpr int kMostLines = 8;

Label::Kind kindOf(WorkingTimeSeverity severity)
{
    switch (severity) {
    case WorkingTimeSeverity::NotLawful: return Label::Kind::Error;
    case WorkingTimeSeverity::NeedsException: return Label::Kind::Warn;
    case WorkingTimeSeverity::Advice: return Label::Kind::Secondary;
    }
    return Label::Kind::Body;
}

}  // namespace

VerdictView::VerdictView(QWidget* parent) : QWidget{parent}, m_verdict{new Banner{this}}, m_lines{new QVBoxLayout}
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    m_lines->setSpacing(kSpacing);
    layout->addWidget(m_verdict);
    layout->addLayout(m_lines);
    m_verdict->setObjectName(QStringLiteral("verdictBanner"));
}

void VerdictView::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void VerdictView::show(const PatternCheck& check, YoungGroup group)
{
    clear();
    const WorkingTimeVerdict verdict = check.verdict();
    m_verdict->setMessage(tr("%1 · %2").arg(WorkingTimeText::of(verdict), WorkingTimeText::of(group)),
                          WorkingTimeText::toneOf(verdict), WorkingTimeText::iconOf(verdict));
    addLines(check);
    setAccessibleDescription(text());
}

void VerdictView::addLines(const PatternCheck& check)
{
    int lines = 0;
    for (const WorkingTimeFinding& finding : check.findings) {
        if (++lines > kMostLines)
            break;
        const bool isAdvice = finding.severity == WorkingTimeSeverity::Advice;
        auto* line = new Label{WorkingTimeText::sentence(finding), kindOf(finding.severity), this};
        line->setWordWrap(true);
        line->setToolTip(WorkingTimeText::details(finding, check.shifts));
        m_lines->addWidget(line);
        if (isAdvice)
            continue;
        auto* details = new Label{WorkingTimeText::details(finding, check.shifts), Label::Kind::SubLine, this};
        details->setWordWrap(true);
        m_lines->addWidget(details);
    }
}

void VerdictView::showNothing(const QString& why)
{
    clear();
    m_verdict->setMessage(why, ToneKind::Neutral);
    setAccessibleDescription(why);
}

QString VerdictView::text() const
{
    QStringList lines{m_verdict->text()};
    for (int at = 0; at < m_lines->count(); ++at)
        if (const auto* label = qobject_cast<const Label*>(m_lines->itemAt(at)->widget()))
            lines.append(label->text());
    return lines.join(QLatin1Char{'\n'});
}

}  // namespace fodfaeste
