#include "base/csv/csv_reader.h"
#include "base/csv/csv_writer.h"
#include "base/csv/formula_guard.h"
#include "fuzz/fuzz_target.h"

#include <sstream>

using namespace fodfaeste;
using fuzz::require;

namespace {

using Table = std::vector<std::vector<std::string>>;

/// The rows without faults; what every row promises is asked of each.
Table soundRows(std::string_view bytes)
{
    Table table;
    CsvReader reader{bytes};
    std::size_t line = 0;
    while (reader.headerFaults().empty() && reader.next()) {
        require(reader.fields().size() == reader.header().size(), "as many cells as columns");
        require(reader.line() > line, "rows go forward");
        require(reader.bytesRead() <= bytes.size(), "no byte behind the end");
        line = reader.line();
        std::vector<std::string> row;
        for (const CsvField& field : reader.fields()) {
            const auto composed = composedUtf8(field.text);
            require(composed && *composed == field.text, "cells are UTF-8, composed");
            row.push_back(field.text);
        }
        if (reader.faults().empty())
            table.push_back(std::move(row));
    }
    return table;
}

std::string written(const Table& table)
{
    std::ostringstream out;
    CsvWriter writer{out, ByteOrderMark::Written};
    for (std::size_t column = 0; column < table.front().size(); ++column)
        writer.cell("c" + std::to_string(column));
    writer.endRow();
    for (const auto& row : table) {
        for (const std::string& cell : row)
            writer.text(cell);
        writer.endRow();
    }
    return out.str();
}

}  // namespace

/// Any bytes can be read as a table, and what was read without a fault comes back when it is written and read again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Table table = soundRows(fuzz::textOf(data, size));
    if (table.empty())
        return 0;
    Table again = soundRows(written(table));
    for (auto& row : again) {
        for (std::string& cell : row)
            cell = std::string{unguardFormula(cell)};
    }
    require(again == table, "a table comes back as it was written");
    return 0;
}
