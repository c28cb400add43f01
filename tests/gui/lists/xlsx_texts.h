#pragma once

#include <QStringList>

namespace fodfaeste {

/// What stands in the cells of an XLSX file, sheet by sheet: texts as they are, numbers as "=21".
QStringList xlsxTexts(const QString& path);

}  // namespace fodfaeste
