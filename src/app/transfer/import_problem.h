#pragma once

#include "app/transfer/exchange_columns.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// An error keeps the whole folder out; a warning is worth a look; a notice says what was recognised or ignored.
enum class Severity { Error, Warning, Notice };

/// What can be wrong with an exchange folder. Each code has one sentence on screen (gui) and one in English (describe).
enum class ProblemCode {
    // the folder and its files
    FolderMissing,
    FolderEmpty,  ///< none of the files of the format is in it
    FileUnreadable,
    FileTooLarge,
    FileIsUtf16,
    UnknownFile,
    FileIsWindows1252,
    // the shape of the table
    HeaderMissing,
    ColumnUnnamed,
    ColumnTwice,
    ColumnMissing,
    ColumnUnknown,
    TooFewFields,
    TooManyFields,
    QuoteNotClosed,
    TextAfterQuote,
    FieldTooLong,
    NulByte,
    NotText,  ///< bytes that are no character in the encoding of the file
    RowEmpty,
    // single values
    ValueMissing,
    TextTooLong,
    NotACpr,
    CprImplausible,
    CprFailsCheck,
    WrongPopulation,
    NotACvr,
    CvrFailsCheck,
    NotADate,
    NotATime,
    NotANumber,
    NotYesNo,
    UnknownCode,
    BadProgramme,
    OutOfRange,
    // records among themselves
    EndsBeforeStart,
    BeforeBirth,
    Duplicate,
    UnknownPerson,
    UnknownCase,
    CaseOfOtherPerson,
    AmbiguousCaseworker,
    NewProgramme,
    LiftsProtection,
    ContactOutsideCase,
    ContactInFuture,
    OverlappingStays,
    OpenSpellInClosedCase,
    UnknownEmployer,
    AmbiguousEmployer,
    UnknownOpening,
    AgesTurnedRound,
    RowsDisagree,
    StageDoesNotFollow,
    DayBeforeStep,
    DeclineNeedsReason,
    ReasonWithoutDecline,
    StepInFuture,
    // the list itself
    TooManyProblems,
};

std::string_view codeOf(Severity severity);   ///< "error", "warning", "notice"
std::string_view codeOf(ProblemCode code);    ///< "not_a_date": stable, for lists and tests
std::string_view describe(ProblemCode code);  ///< English sentence for terminal and log
Severity severityOf(ProblemCode code);

/// One thing that is wrong or remarkable. `value` is fit to be shown anywhere: CPR numbers are masked, of free text
/// there is only the length, everything else is cut and printable.
struct ImportProblem {
    std::string file;      ///< "people.csv"; empty for the folder
    std::size_t line = 0;  ///< 0 for the file as a whole
    std::string column;    ///< empty for the row as a whole
    ProblemCode code = ProblemCode::NotText;
    std::string value;

    Severity severity() const { return severityOf(code); }
    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

/// "people.csv, line 3, died_on: not a date … (31.02.2012)", English, for the terminal.
std::string toText(const ImportProblem& problem);

/// The problems of one folder. Beyond a hundred thousand errors, and as many others, it only counts, so that a hostile
/// file cannot fill the memory.
class ImportProblems {
public:
    void add(ImportProblem problem);
    void add(ExchangeFile file, std::size_t line, Column column, ProblemCode code, std::string_view value = {});
    bool hasErrors() const { return m_errors > 0; }
    /// Folder first, then file by file in the order of the format, unknown files last; by line within a file.
    std::vector<ImportProblem> inOrder() &&;

private:
    std::vector<ImportProblem> m_problems;
    std::size_t m_errors = 0;
    std::size_t m_others = 0;
    std::uint64_t m_leftOut = 0;
};

/// What may be shown of a value of this column.
std::string shown(Column column, std::string_view value);
/// At most 40 bytes of a text, whole letters, control characters as dots.
std::string printable(std::string_view value);

}  // namespace fodfaeste
