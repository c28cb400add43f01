// What leaves the trail page: the answer to a citizen, tables, and the signed state of the log.
#include "app/ports/clock.h"
#include "base/csv/csv_writer.h"
#include "gui/text/plain_text.h"
#include "gui/text/staff_names.h"
#include "gui/text/trail_text.h"
#include "gui/trail/trail_page.h"
#include "paper/pdf_writer.h"
#include "reports/citizen_answer.h"
#include "ui_trail_page.h"

#include <QFile>
#include <QLocale>

#include <fstream>
#include <sstream>

namespace fodfaeste {

namespace {

constexpr qint64 kLongestHead = 4096;

Status writeText(const std::string& text, const std::string& path)
{
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file << text << std::flush;
    return file ? Status{Done{}} : Status{Error{ErrorCode::FileUnwritable, "file", "the file cannot be written"}};
}

Language languageNow()
{
    return QLocale{}.language() == QLocale::Danish ? Language::Danish : Language::English;
}

AnswerLine lineOf(const TrailRow& row)
{
    const AuditEntry& entry = row.entry;
    const QString what =
        entry.outcome == AuditOutcome::Refused
            ? QStringLiteral("%1 (%2)").arg(TrailText::of(entry.operation), TrailText::of(entry.outcome).toLower())
            : TrailText::of(entry.operation);
    return {entry.at, toUtf8(what), toUtf8(TrailText::purposeOf(entry))};
}

std::string tableOf(const TrailAnswer& answer, const StaffNames& staff)
{
    std::ostringstream out;
    CsvWriter csv{out};
    for (const char* heading : {"number", "time", "user", "operation", "outcome", "citizens", "citizen", "purpose", "detail"})
        csv.cell(heading);
    csv.endRow();
    for (const TrailRow& row : answer.rows) {
        const AuditEntry& entry = row.entry;
        csv.cell(std::to_string(entry.number)).cell(toUtf8(TrailText::moment(entry.at))).text(toUtf8(staff.nameOf(entry.user)));
        csv.cell(codeOf(entry.operation)).cell(entry.outcome == AuditOutcome::Done ? "done" : "refused");
        csv.cell(std::to_string(entry.citizens.size())).text(row.citizen).text(entry.purpose).text(entry.detail);
        csv.endRow();
    }
    return out.str();
}

}  // namespace

void TrailPage::answerCitizen()
{
    if (!m_followed.isSet()) {
        m_context.navigator.toast(tr("Choose the citizen first: write the name in the field at the left."));
        m_ui->citizenEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString made = m_context.staff.nameOf(m_context.session.user);
    const auto write = [&trail = m_context.services.trail, session = m_context.session, citizen = m_followed, made = toUtf8(made),
                        language = languageNow(),
                        now = m_context.services.clock.now()](const std::string& path, Progress&) -> Status {
        const auto about = trail.aboutCitizen(session, citizen);
        if (!about)
            return about.error();
        CitizenAnswer answer;
        answer.madeBy = made;
        answer.madeAt = now;
        answer.language = language;
        for (const TrailRow& row : about->rows) {
            if (answer.citizen.empty())
                answer.citizen = row.citizen;
            answer.lines.push_back(lineOf(row));
        }
        return writePdf(citizenAnswer(answer), path);
    };
    m_context.navigator.exportFile(
        {tr("Answer to the citizen"), tr("answer-on-look-ups"), QStringLiteral("PDF (*.pdf)"), QStringLiteral("pdf"), write});
}

void TrailPage::exportLines()
{
    const auto write = [&trail = m_context.services.trail, session = m_context.session, filter = filter(),
                        &staff = m_context.staff](const std::string& path, Progress&) -> Status {
        const auto answer = trail.forExport(session, filter);
        if (!answer)
            return answer.error();
        return writeText(tableOf(*answer, staff), path);
    };
    m_context.navigator.exportFile(
        {tr("Lines of the log"), tr("log"), QStringLiteral("CSV (*.csv)"), QStringLiteral("csv"), write});
}

void TrailPage::exportHead()
{
    const auto write = [&trail = m_context.services.trail, session = m_context.session](const std::string& path,
                                                                                        Progress&) -> Status {
        const auto head = trail.signedHead(session);
        if (!head)
            return head.error();
        return writeText(head->text(), path);
    };
    m_context.navigator.exportFile(
        {tr("The log's signed state"), tr("state-of-the-log"), tr("Text (*.txt)"), QStringLiteral("txt"), write});
}

void TrailPage::checkHead()
{
    const FileRequest request{tr("A kept state of the log"), {}, tr("Text (*.txt);;All files (*)"), {}};
    m_context.dialogs.chooseOpenFile(request, [this](const QString& path) {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) {
            showError({ErrorCode::FileUnreadable, "head", "the file cannot be read"});
            return;
        }
        judge(file.read(kLongestHead).toStdString());
    });
}

void TrailPage::judge(const std::string& text)
{
    const Result<TrailHead> head = TrailHead::parse(text);
    if (!head) {
        m_context.dialogs.tell(tr("Not a state of the log"),
                               tr("This file is not what Fodfæste writes, or it has been changed."));
        return;
    }
    const auto check = [&trail = m_context.services.trail, session = m_context.session, head = *head] {
        return trail.check(session, head);
    };
    m_context.tasks.run(this, check, [this, head = *head](const Result<std::optional<TrailFault>>& fault) {
        if (!fault)
            showError(fault.error());
        else if (*fault)
            m_context.dialogs.tell(
                tr("The log does not agree"),
                tr("The state of %1 vouches for %2 lines, and the store does not hold them as they were: lines "
                   "were cut off or changed, or an older store was put back. Tell those who look after your "
                   "computers and the data protection officer.")
                    .arg(TrailText::moment(head.at))
                    .arg(head.lines));
        else
            m_context.dialogs.tell(tr("The log agrees"), tr("All %1 lines that were there on %2 are still there, unchanged.")
                                                             .arg(head.lines)
                                                             .arg(TrailText::moment(head.at)));
    });
}

}  // namespace fodfaeste
