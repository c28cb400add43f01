#pragma once

#include "reports/chart.h"
#include "reports/language.h"

#include <string>
#include <variant>
#include <vector>

namespace fodfaeste {

enum class CellAlignment { Left, Right };

struct ReportColumn {
    std::string title;
    CellAlignment alignment = CellAlignment::Left;
    double width = 1;  ///< share of the page's width, relative to the other columns
};

struct ReportRow {
    enum class Kind { Ordinary, Total } kind = Kind::Ordinary;
    std::vector<std::string> cells;  ///< one for each column
};

struct ReportHeading {
    std::string text;
};

struct ReportParagraph {
    enum class Kind { Body, Small, Point } kind = Kind::Body;  ///< Point: one of a list
    std::string text;
};

struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

struct ReportChart {
    Chart chart;
};

/// Large figures side by side: what the reader should see first.
struct KeyFigures {
    struct Figure {
        std::string caption;
        std::string value;
        std::string detail;
    };
    std::vector<Figure> figures;
};

struct PageBreak {};

/// A line to sign on, with what is to stand under it.
struct SignatureLine {
    std::string label;
};

/// What stands over a letter: to whom, from whom, and when.
struct Letterhead {
    std::vector<std::string> recipient;  ///< name and address, line by line
    std::vector<std::string> sender;     ///< at the right
};

using ReportBlock =
    std::variant<ReportHeading, ReportParagraph, ReportTable, ReportChart, KeyFigures, PageBreak, SignatureLine, Letterhead>;

/// A document as a value: what it says, not how it looks. Painted by `paper`, on screen, in print and as PDF.
struct Report {
    std::string title;
    std::string subtitle;
    std::vector<ReportBlock> blocks;
    std::string runningHead;      ///< at the top of every page: whose papers these are
    std::string confidentiality;  ///< at the foot of every page; empty when nobody is named
    std::string madeBy;           ///< who and when, at the foot of every page; "Fodfæste" stands before it
    enum class Kind { Document, Letter } kind = Kind::Document;  ///< a letter begins with its letterhead, not with its title
    Language language = Language::Danish;
};

}  // namespace fodfaeste
