#include "reports/xlsx_book.h"

#include <xlsxwriter.h>

#include <utility>

namespace fodfaeste {

void XlsxSheet::heading(const std::string& text)
{
    worksheet_write_string(m_sheet, m_row++, 0, text.c_str(), m_formats.title);
}

void XlsxSheet::header(const std::vector<std::string>& titles)
{
    lxw_col_t column = 0;
    for (const std::string& title : titles)
        worksheet_write_string(m_sheet, m_row, column++, title.c_str(), m_formats.head);
    ++m_row;
    worksheet_freeze_panes(m_sheet, m_row, 0);
}

void XlsxSheet::row(const std::vector<XlsxCell>& cells)
{
    lxw_col_t column = 0;
    for (const XlsxCell& cell : cells) {
        if (const auto* text = std::get_if<std::string>(&cell.value))
            worksheet_write_string(m_sheet, m_row, column, text->c_str(), nullptr);
        else if (const auto* share = std::get_if<XlsxCell::Share>(&cell.value))
            worksheet_write_number(m_sheet, m_row, column, share->value, m_formats.share);
        else
            worksheet_write_number(m_sheet, m_row, column, std::get<double>(cell.value), nullptr);
        ++column;
    }
    ++m_row;
}

XlsxBook::XlsxBook(const std::string& path)
{
    // Row by row; the list of a whole city never stands in memory. Nothing personal goes through temporary files in
    // plain text: the library's own temporary files lie in the folder of the result.
    const std::string folder = path.substr(0, path.find_last_of('/') + 1);
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = const_cast<char*>(folder.empty() ? "." : folder.c_str());  // NOLINT: the library does not write it
    m_book = workbook_new_opt(path.c_str(), &options);
    m_formats.title = workbook_add_format(m_book);
    format_set_bold(m_formats.title);
    format_set_font_size(m_formats.title, 14);
    m_formats.head = workbook_add_format(m_book);
    format_set_bold(m_formats.head);
    format_set_bottom(m_formats.head, LXW_BORDER_THIN);
    m_formats.share = workbook_add_format(m_book);
    format_set_num_format(m_formats.share, "0.0 %");
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr)
        workbook_close(m_book);
}

XlsxSheet XlsxBook::addSheet(const std::string& name, const std::vector<ColumnWidth>& widths)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.c_str());
    lxw_col_t column = 0;
    for (const ColumnWidth& width : widths) {
        worksheet_set_column(sheet, column, column, width.letters, nullptr);
        ++column;
    }
    return {sheet, m_formats};
}

Status XlsxBook::close()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return Error{ErrorCode::FileUnwritable, "file", lxw_strerror(error)};
    return Done{};
}

}  // namespace fodfaeste
