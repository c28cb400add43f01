#pragma once

#include "base/result.h"

#include <string>
#include <variant>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace fodfaeste {

/// A text, a whole number or a share. Texts are written as strings, so no spreadsheet runs them as formulas.
struct XlsxCell {
    struct Share {
        double value;
    };
    std::variant<std::string, double, Share> value;

    static XlsxCell text(std::string text) { return {std::move(text)}; }
    static XlsxCell number(double number) { return {number}; }
    static XlsxCell share(double share) { return {Share{share}}; }
};

/// One sheet of a book, written from top to bottom.
class XlsxSheet {
public:
    void heading(const std::string& text);
    /// Column heads; what follows scrolls under them.
    void header(const std::vector<std::string>& titles);
    void row(const std::vector<XlsxCell>& cells);

private:
    friend class XlsxBook;
    struct Formats {
        lxw_format* title;
        lxw_format* head;
        lxw_format* share;
    };
    XlsxSheet(lxw_worksheet* sheet, const Formats& formats) : m_sheet{sheet}, m_formats{formats} {}

    lxw_worksheet* m_sheet;
    Formats m_formats;
    unsigned m_row = 0;
};

/// An XLSX file, written row by row in little memory.
class XlsxBook {
public:
    explicit XlsxBook(const std::string& path);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    struct ColumnWidth {
        double letters;
    };
    XlsxSheet addSheet(const std::string& name, const std::vector<ColumnWidth>& widths);
    /// FileUnwritable when the file cannot be written.
    Status close();

private:
    lxw_workbook* m_book;
    XlsxSheet::Formats m_formats{};
};

}  // namespace fodfaeste
