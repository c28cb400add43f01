#pragma once

#include "app/transfer/exchange_columns.h"
#include "app/transfer/import_problem.h"
#include "base/csv/csv_reader.h"
#include "base/date.h"
#include "domain/citizen/cpr.h"
#include "domain/leisure_job/cvr.h"
#include "domain/spell/spell.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// The row that a CsvReader stands on, with its cells as values. A cell that cannot be understood, or that is empty
/// and required, is reported and spoils the row.
class ExchangeRow {
public:
    /// Finds the columns in the header and reports missing and unknown ones.
    ExchangeRow(ExchangeFile file, const CsvReader& csv, ImportProblems& problems);

    /// False when the header lacks a required column: no row can be read then.
    bool canRead() const { return m_canRead; }
    /// The columns of the format that the file does not have.
    const ColumnSet& absent() const { return m_absent; }

    /// Takes up the row that the reader has come to, and reports what is wrong with its shape. False when its
    /// cells are not to be read.
    bool begin();
    /// Whether every cell read so far could be understood.
    bool isGood() const { return m_isGood; }
    std::size_t line() const { return m_csv.line(); }

    /// The cell as it stands, without blanks around it; empty without such a column.
    std::string_view cell(Column column) const;

    std::string text(Column column);
    std::string note(Column column);  ///< exactly as it was written, unless it is blank
    std::optional<Cpr> cpr(Column column);
    std::optional<Date> date(Column column);
    std::optional<LocalTime> time(Column column);
    std::optional<bool> yesNo(Column column);
    std::optional<int> number(Column column, int lowest, int highest);
    std::optional<WeeklyHours> hours(Column column);
    std::optional<Cvr> cvr(Column column);

    template <class Enum>
    std::optional<Enum> code(Column column, std::optional<Enum> (*fromCode)(std::string_view))
    {
        const std::string_view value = filled(column);
        if (value.empty())
            return std::nullopt;
        const std::optional<Enum> known = fromCode(value);
        if (!known)
            spoil(column, ProblemCode::UnknownCode, value);
        return known;
    }

private:
    /// The cell; reports an empty one that is required.
    std::string_view filled(Column column);
    void spoil(Column column, ProblemCode code, std::string_view value = {});
    void reportUnknownColumn(std::size_t index, std::string_view name);
    std::string columnLabel(std::size_t index) const;
    void report(const CsvFault& fault);

    static constexpr std::size_t kNoCell = static_cast<std::size_t>(-1);

    ExchangeFile m_file;
    const CsvReader& m_csv;
    ImportProblems& m_problems;
    std::array<std::size_t, kColumnCount> m_cells{};
    ColumnSet m_required;
    ColumnSet m_absent;
    bool m_canRead = true;
    bool m_isGood = true;
};

/// As the shape of a table is reported among the problems of a folder.
ProblemCode problemOf(CsvFaultCode code);

}  // namespace fodfaeste
