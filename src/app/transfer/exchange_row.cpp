#include "app/transfer/exchange_row.h"

#include "base/csv/formula_guard.h"

#include <algorithm>
#include <charconv>

namespace fodfaeste {

namespace {

constexpr std::size_t kLongestText = 1000;
constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) + 1 - first);
}

/// Whether an unknown heading can be repeated in a message: without a heading line it might be anything.
bool looksLikeHeading(std::string_view name)
{
    constexpr std::size_t kLongestHeading = 32;
    const auto isHeadingLetter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    return name.size() <= kLongestHeading && std::ranges::all_of(name, isHeadingLetter);
}

}  // namespace

ProblemCode problemOf(CsvFaultCode code)
{
    switch (code) {
    case CsvFaultCode::FileIsUtf16: return ProblemCode::FileIsUtf16;
    case CsvFaultCode::HeaderMissing: return ProblemCode::HeaderMissing;
    case CsvFaultCode::ColumnUnnamed: return ProblemCode::ColumnUnnamed;
    case CsvFaultCode::ColumnTwice: return ProblemCode::ColumnTwice;
    case CsvFaultCode::TooFewFields: return ProblemCode::TooFewFields;
    case CsvFaultCode::TooManyFields: return ProblemCode::TooManyFields;
    case CsvFaultCode::QuoteNotClosed: return ProblemCode::QuoteNotClosed;
    case CsvFaultCode::TextAfterQuote: return ProblemCode::TextAfterQuote;
    case CsvFaultCode::FieldTooLong: return ProblemCode::FieldTooLong;
    case CsvFaultCode::NulByte: return ProblemCode::NulByte;
    case CsvFaultCode::NotText: return ProblemCode::NotText;
    }
    return ProblemCode::NotText;
}

ExchangeRow::ExchangeRow(ExchangeFile file, const CsvReader& csv, ImportProblems& problems)
    : m_file{file}
    , m_csv{csv}
    , m_problems{problems}
{
    m_cells.fill(kNoCell);
    bool knowsAny = false;
    for (std::size_t index = 0; index < csv.header().size(); ++index) {
        if (const auto column = columnFromName(file, csv.header()[index])) {
            m_cells[static_cast<std::size_t>(*column)] = index;
            knowsAny = true;
        }
    }
    if (!knowsAny) {
        m_problems.add({std::string{fileNameOf(file)}, csv.line(), {}, ProblemCode::HeaderMissing, {}});
        m_canRead = false;
        return;
    }
    for (const FileColumn& known : columnsOf(file)) {
        const bool isRequired = known.presence == Presence::Required;
        if (isRequired)
            m_required.insert(known.column);
        if (m_cells[static_cast<std::size_t>(known.column)] != kNoCell)
            continue;
        m_absent.insert(known.column);
        if (isRequired) {
            m_problems.add(file, csv.line(), known.column, ProblemCode::ColumnMissing);
            m_canRead = false;
        }
    }
    for (std::size_t index = 0; index < csv.header().size(); ++index)
        reportUnknownColumn(index, csv.header()[index]);
}

void ExchangeRow::reportUnknownColumn(std::size_t index, std::string_view name)
{
    if (columnFromName(m_file, name))
        return;
    const std::string label = looksLikeHeading(name) ? std::string{name} : columnLabel(index);
    m_problems.add({std::string{fileNameOf(m_file)}, m_csv.line(), label, ProblemCode::ColumnUnknown, {}});
}

/// The heading where it is one of the format's, else "#3": others may not be headings at all.
std::string ExchangeRow::columnLabel(std::size_t index) const
{
    if (index < m_csv.header().size() && columnFromName(m_file, m_csv.header()[index]))
        return m_csv.header()[index];
    return "#" + std::to_string(index + 1);
}

void ExchangeRow::report(const CsvFault& fault)
{
    ImportProblem problem{std::string{fileNameOf(m_file)}, fault.line, {}, problemOf(fault.code), {}};
    if (fault.code == CsvFaultCode::TooFewFields || fault.code == CsvFaultCode::TooManyFields)
        problem.value = std::to_string(fault.column) + "/" + std::to_string(m_csv.header().size());
    else
        problem.column = columnLabel(fault.column);
    m_problems.add(std::move(problem));
}

bool ExchangeRow::begin()
{
    m_isGood = m_csv.faults().empty();
    for (const CsvFault& fault : m_csv.faults())
        report(fault);
    const auto isBlank = [](const CsvField& field) { return trimmed(field.text).empty(); };
    if (m_isGood && std::ranges::all_of(m_csv.fields(), isBlank)) {
        m_problems.add({std::string{fileNameOf(m_file)}, line(), {}, ProblemCode::RowEmpty, {}});
        m_isGood = false;
    }
    return m_isGood;
}

std::string_view ExchangeRow::cell(Column column) const
{
    const std::size_t index = m_cells[static_cast<std::size_t>(column)];
    return index == kNoCell ? std::string_view{} : trimmed(m_csv.fields()[index].text);
}

std::string_view ExchangeRow::filled(Column column)
{
    const std::string_view value = cell(column);
    if (value.empty() && m_required.contains(column))
        spoil(column, ProblemCode::ValueMissing);
    return value;
}

void ExchangeRow::spoil(Column column, ProblemCode code, std::string_view value)
{
    m_problems.add(m_file, line(), column, code, value);
    m_isGood = false;
}

std::string ExchangeRow::text(Column column)
{
    std::string_view value = filled(column);
    if (isFreeText(column))
        value = unguardFormula(value);
    if (value.size() > kLongestText)
        spoil(column, ProblemCode::TextTooLong, value);
    return std::string{value};
}

std::string ExchangeRow::note(Column column)
{
    if (cell(column).empty())
        return {};
    return std::string{unguardFormula(m_csv.fields()[m_cells[static_cast<std::size_t>(column)]].text)};
}

std::optional<Cpr> ExchangeRow::cpr(Column column)
{
    const std::string_view value = filled(column);
    if (value.empty())
        return std::nullopt;
    const Result<Cpr> cpr = Cpr::parse(value);
    if (cpr)
        return *cpr;
    spoil(column, ProblemCode::NotACpr, value);
    return std::nullopt;
}

std::optional<Date> ExchangeRow::date(Column column)
{
    const std::string_view value = filled(column);
    if (value.empty())
        return std::nullopt;
    const Result<Date> date = parseDate(value);
    if (date)
        return *date;
    spoil(column, ProblemCode::NotADate, value);
    return std::nullopt;
}

std::optional<LocalTime> ExchangeRow::time(Column column)
{
    const std::string_view value = filled(column);
    if (value.empty())
        return std::nullopt;
    const Result<LocalTime> time = parseLocalTime(value);
    if (time)
        return *time;
    spoil(column, ProblemCode::NotATime, value);
    return std::nullopt;
}

std::optional<bool> ExchangeRow::yesNo(Column column)
{
    const std::string_view value = filled(column);
    if (value.empty())
        return std::nullopt;
    std::string word{value};
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (word == "1" || word == "ja")
        return true;
    if (word == "0" || word == "nej")
        return false;
    spoil(column, ProblemCode::NotYesNo, value);
    return std::nullopt;
}

std::optional<int> ExchangeRow::number(Column column, int lowest, int highest)
{
    const std::string_view value = filled(column);
    if (value.empty())
        return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (end != value.data() + value.size() || error == std::errc::invalid_argument)
        spoil(column, ProblemCode::NotANumber, value);
    else if (error != std::errc{} || number < lowest || number > highest)
        spoil(column, ProblemCode::OutOfRange, value);
    else
        return number;
    return std::nullopt;
}

std::optional<WeeklyHours> ExchangeRow::hours(Column column)
{
    const std::string_view value = filled(column);
    if (value.empty())
        return std::nullopt;
    const Result<WeeklyHours> hours = parseWeeklyHours(value);
    if (hours)
        return *hours;
    const bool isNumber = value.find_first_not_of("0123456789,.-") == std::string_view::npos;
    spoil(column, isNumber ? ProblemCode::OutOfRange : ProblemCode::NotANumber, value);
    return std::nullopt;
}

std::optional<Cvr> ExchangeRow::cvr(Column column)
{
    const std::string_view value = filled(column);
    if (value.empty())
        return std::nullopt;
    const Result<Cvr> cvr = Cvr::parse(value);
    if (cvr)
        return *cvr;
    spoil(column, ProblemCode::NotACvr, value);
    return std::nullopt;
}

}  // namespace fodfaeste
