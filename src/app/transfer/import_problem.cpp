#include "app/transfer/import_problem.h"

#include "base/csv/text_encoding.h"
#include "domain/citizen/cpr.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fodfaeste {

namespace {

constexpr std::size_t kMostProblems = 100'000;
constexpr std::size_t kLongestShown = 40;
constexpr std::size_t kBirthDigits = 6;

struct ProblemFacts {
    ProblemCode code;
    Severity severity;
    std::string_view name;
    std::string_view sentence;
};

/// In the order of ProblemCode.
constexpr std::array kProblems{
    ProblemFacts{ProblemCode::FolderMissing, Severity::Error, "folder_missing", "there is no such folder, or it cannot be read"},
    ProblemFacts{ProblemCode::FolderEmpty, Severity::Error, "folder_empty",
                 "none of people.csv, cases.csv, contacts.csv, engagements.csv, custody.csv, employers.csv, openings.csv and "
                 "placements.csv is in the folder"},
    ProblemFacts{ProblemCode::FileUnreadable, Severity::Error, "file_unreadable", "the file cannot be read"},
    ProblemFacts{ProblemCode::FileTooLarge, Severity::Error, "file_too_large", "the file is larger than 1 GiB"},
    ProblemFacts{ProblemCode::FileIsUtf16, Severity::Error, "file_is_utf16", "the file is in UTF-16; save it as UTF-8"},
    ProblemFacts{ProblemCode::UnknownFile, Severity::Notice, "unknown_file", "not one of the files of the format; ignored"},
    ProblemFacts{ProblemCode::FileIsWindows1252, Severity::Notice, "file_is_windows_1252",
                 "read as Windows-1252, since it is not UTF-8"},
    ProblemFacts{ProblemCode::HeaderMissing, Severity::Error, "header_missing", "the first line does not name the columns"},
    ProblemFacts{ProblemCode::ColumnUnnamed, Severity::Error, "column_unnamed", "a column without a name"},
    ProblemFacts{ProblemCode::ColumnTwice, Severity::Error, "column_twice", "two columns of the same name"},
    ProblemFacts{ProblemCode::ColumnMissing, Severity::Error, "column_missing", "a required column is missing"},
    ProblemFacts{ProblemCode::ColumnUnknown, Severity::Notice, "column_unknown", "unknown column; ignored"},
    ProblemFacts{ProblemCode::TooFewFields, Severity::Error, "too_few_fields", "fewer fields than columns"},
    ProblemFacts{ProblemCode::TooManyFields, Severity::Error, "too_many_fields", "more fields than columns"},
    ProblemFacts{ProblemCode::QuoteNotClosed, Severity::Error, "quote_not_closed", "a quote begins here and never ends"},
    ProblemFacts{ProblemCode::TextAfterQuote, Severity::Error, "text_after_quote",
                 "text between a closing quote and the separator"},
    ProblemFacts{ProblemCode::FieldTooLong, Severity::Error, "field_too_long", "longer than 1 MiB"},
    ProblemFacts{ProblemCode::NulByte, Severity::Error, "nul_byte", "a NUL byte"},
    ProblemFacts{ProblemCode::NotText, Severity::Error, "not_text", "bytes that are no text in the encoding of the file"},
    ProblemFacts{ProblemCode::RowEmpty, Severity::Notice, "row_empty", "a row without any value; ignored"},
    ProblemFacts{ProblemCode::ValueMissing, Severity::Error, "value_missing", "a required value is missing"},
    ProblemFacts{ProblemCode::TextTooLong, Severity::Error, "text_too_long", "longer than 1000 bytes"},
    ProblemFacts{ProblemCode::NotACpr, Severity::Error, "not_a_cpr",
                 "not a CPR number as DDMMYY-SSSS with a day that the calendar has"},
    ProblemFacts{ProblemCode::CprImplausible, Severity::Error, "cpr_implausible",
                 "the birth date lies in the future or more than 120 years back"},
    ProblemFacts{ProblemCode::CprFailsCheck, Severity::Warning, "cpr_fails_check",
                 "fails the modulus-11 check; worth a second look"},
    ProblemFacts{ProblemCode::WrongPopulation, Severity::Error, "wrong_population",
                 "a synthetic CPR number in an ordinary store, or a real one in a trial store"},
    ProblemFacts{ProblemCode::NotACvr, Severity::Error, "not_a_cvr", "not a CVR number of eight digits"},
    ProblemFacts{ProblemCode::CvrFailsCheck, Severity::Warning, "cvr_fails_check",
                 "the last digit of the CVR number does not fit the others; worth a second look"},
    ProblemFacts{ProblemCode::NotADate, Severity::Error, "not_a_date", "not a date as YYYY-MM-DD, DD-MM-YYYY or DD.MM.YYYY"},
    ProblemFacts{ProblemCode::NotATime, Severity::Error, "not_a_time", "not a time as YYYY-MM-DDTHH:MM"},
    ProblemFacts{ProblemCode::NotANumber, Severity::Error, "not_a_number", "not a number"},
    ProblemFacts{ProblemCode::NotYesNo, Severity::Error, "not_yes_no", "neither 1, 0, ja nor nej"},
    ProblemFacts{ProblemCode::UnknownCode, Severity::Error, "unknown_code", "not one of the words that may stand here"},
    ProblemFacts{ProblemCode::BadProgramme, Severity::Error, "bad_programme",
                 "not a programme code: a small letter, then at most 31 small letters, digits, _ + or -"},
    ProblemFacts{ProblemCode::OutOfRange, Severity::Error, "out_of_range", "outside the numbers that may stand here"},
    ProblemFacts{ProblemCode::EndsBeforeStart, Severity::Error, "ends_before_start", "ends before it starts"},
    ProblemFacts{ProblemCode::BeforeBirth, Severity::Error, "before_birth", "earlier than the birth date"},
    ProblemFacts{ProblemCode::Duplicate, Severity::Error, "duplicate", "the same key stands in an earlier row"},
    ProblemFacts{ProblemCode::UnknownPerson, Severity::Error, "unknown_person", "neither in people.csv nor in the store"},
    ProblemFacts{ProblemCode::UnknownCase, Severity::Error, "unknown_case", "neither in cases.csv nor in the store"},
    ProblemFacts{ProblemCode::CaseOfOtherPerson, Severity::Error, "case_of_other_person",
                 "the store has this case number for another person"},
    ProblemFacts{ProblemCode::AmbiguousCaseworker, Severity::Error, "ambiguous_caseworker", "more than one user is called so"},
    ProblemFacts{ProblemCode::NewProgramme, Severity::Warning, "new_programme",
                 "a programme that the store does not know; added without ages"},
    ProblemFacts{ProblemCode::LiftsProtection, Severity::Warning, "lifts_protection",
                 "ends the address protection of this person"},
    ProblemFacts{ProblemCode::ContactOutsideCase, Severity::Warning, "contact_outside_case", "outside the period of the case"},
    ProblemFacts{ProblemCode::ContactInFuture, Severity::Warning, "contact_in_future", "later than today"},
    ProblemFacts{ProblemCode::OverlappingStays, Severity::Warning, "overlapping_stays",
                 "overlaps another stay of the same person"},
    ProblemFacts{ProblemCode::OpenSpellInClosedCase, Severity::Warning, "open_spell_in_closed_case",
                 "still running in a closed case"},
    ProblemFacts{ProblemCode::UnknownEmployer, Severity::Error, "unknown_employer", "neither in employers.csv nor in the store"},
    ProblemFacts{ProblemCode::AmbiguousEmployer, Severity::Error, "ambiguous_employer",
                 "more than one employer is called so; name it by its CVR number"},
    ProblemFacts{ProblemCode::UnknownOpening, Severity::Error, "unknown_opening",
                 "neither in openings.csv nor in the store, with that employer"},
    ProblemFacts{ProblemCode::AgesTurnedRound, Severity::Error, "ages_turned_round", "the oldest is younger than the youngest"},
    ProblemFacts{ProblemCode::RowsDisagree, Severity::Error, "rows_disagree",
                 "not what an earlier row of the same placement says; leave it empty or repeat it"},
    ProblemFacts{ProblemCode::StageDoesNotFollow, Severity::Error, "stage_does_not_follow",
                 "cannot follow the steps before it: a start is ended, what has not started is declined, each once"},
    ProblemFacts{ProblemCode::DayBeforeStep, Severity::Error, "day_before_step", "earlier than the step before it"},
    ProblemFacts{ProblemCode::DeclineNeedsReason, Severity::Error, "decline_needs_reason", "a decline needs its reason"},
    ProblemFacts{ProblemCode::ReasonWithoutDecline, Severity::Error, "reason_without_decline", "only a decline has a reason"},
    ProblemFacts{ProblemCode::StepInFuture, Severity::Warning, "step_in_future", "later than today"},
    ProblemFacts{ProblemCode::TooManyProblems, Severity::Notice, "too_many_problems", "so many more problems are not listed"},
};

static_assert(kProblems.size() == static_cast<std::size_t>(ProblemCode::TooManyProblems) + 1);

const ProblemFacts& factsOf(ProblemCode code)
{
    return kProblems[static_cast<std::size_t>(code)];
}

std::size_t rankOf(const ImportProblem& problem)
{
    if (problem.file.empty())
        return 0;
    const auto known = std::ranges::find(kExchangeFiles, problem.file, fileNameOf);
    return 1 + static_cast<std::size_t>(known - kExchangeFiles.begin());
}

std::string lengthOnly(std::string_view value)
{
    return "… (" + std::to_string(value.size()) + ")";
}

/// Only what is made of digits shows its beginning: a name in the wrong column must not.
std::string maskedCpr(std::string_view value)
{
    const bool looksLikeOne = value.size() > kBirthDigits && value.find_first_not_of("0123456789- ") == std::string_view::npos;
    return looksLikeOne ? std::string{value.substr(0, kBirthDigits)} + "-****" : lengthOnly(value);
}

}  // namespace

std::string_view codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Notice: return "notice";
    }
    return {};
}

std::string_view codeOf(ProblemCode code)
{
    return factsOf(code).name;
}

std::string_view describe(ProblemCode code)
{
    return factsOf(code).sentence;
}

Severity severityOf(ProblemCode code)
{
    return factsOf(code).severity;
}

std::string printable(std::string_view value)
{
    std::string text;
    std::size_t at = 0;
    while (at < value.size()) {
        const std::size_t length = utf8LengthAt(value, at);
        if (text.size() + std::max<std::size_t>(length, 1) > kLongestShown)
            break;
        const auto byte = static_cast<unsigned char>(value[at]);
        // C0 and C1 control characters would move the cursor of a terminal.
        const bool isControl =
            length == 0 || byte < 0x20 || byte == 0x7F || (byte == 0xC2 && static_cast<unsigned char>(value[at + 1]) < 0xA0);
        text += isControl ? std::string_view{"."} : value.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    return at < value.size() ? text + "…" : text;
}

std::string shown(Column column, std::string_view value)
{
    if (value.empty())
        return {};
    switch (legibilityOf(column)) {
    case Legibility::Masked: return maskedCpr(value);
    case Legibility::Hidden: return lengthOnly(value);
    case Legibility::Shown: break;
    }
    // Rows that are out of step bring CPR numbers into any column.
    return Cpr::parse(value) ? maskedCpr(value) : printable(value);
}

std::string toText(const ImportProblem& problem)
{
    std::string text = problem.file.empty() ? std::string{"folder"} : problem.file;
    if (problem.line > 0)
        text += ", line " + std::to_string(problem.line);
    if (!problem.column.empty())
        text += ", " + problem.column;
    text += ": ";
    text += describe(problem.code);
    return problem.value.empty() ? text : text + " (" + problem.value + ")";
}

void ImportProblems::add(ImportProblem problem)
{
    std::size_t& count = problem.severity() == Severity::Error ? m_errors : m_others;
    ++count;
    if (count <= kMostProblems)
        m_problems.push_back(std::move(problem));
    else
        ++m_leftOut;
}

void ImportProblems::add(ExchangeFile file, std::size_t line, Column column, ProblemCode code, std::string_view value)
{
    add({std::string{fileNameOf(file)}, line, std::string{nameOf(column)}, code, shown(column, value)});
}

std::vector<ImportProblem> ImportProblems::inOrder() &&
{
    const auto place = [](const ImportProblem& problem) { return std::pair{rankOf(problem), problem.line}; };
    std::ranges::stable_sort(m_problems, {}, place);
    if (m_leftOut > 0)
        m_problems.push_back({{}, 0, {}, ProblemCode::TooManyProblems, std::to_string(m_leftOut)});
    return std::move(m_problems);
}

}  // namespace fodfaeste
