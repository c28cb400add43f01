#pragma once

#include <string>
#include <string_view>

namespace fodfaeste {

// Spreadsheet programs run a cell that begins with = + - @, a tab or a line break as a formula, quoted or not.
// Free text that begins so is written with an apostrophe before it, which they show as text:
//
//     =1+1      is written   '=1+1
//     +45 31…   is written   '+45 31…
//     '=1+1     is written   ''=1+1
//     'Netto'   stays        'Netto'
//
// The rule both ways: a text of any number of apostrophes (also none) and then a character that begins a formula
// gets one apostrophe more when it is written, and loses one when it is read. All other texts stay as they are, so
// every text comes back exactly. Full-width forms of the four signs count too: some programs take them for the plain ones.

/// Free text as it is safe to write into a cell.
std::string guardFormula(std::string_view text);
/// What was guarded, from such a cell.
std::string_view unguardFormula(std::string_view cell);

}  // namespace fodfaeste
