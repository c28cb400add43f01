#pragma once

#include "store/sql/statement.h"

#include <string_view>

namespace fodfaeste::sql {

/// How an engine images the rows of one journalled table as JSON, and puts them back. Keys are JSON arrays.
struct RowImager {
    std::string_view table;
    Query image;    ///< $1 key; gives the image, without the revision
    Query restore;  ///< $1 key, $2 image; the row becomes what the image shows
    Query insert;   ///< $1 image
    Query remove;   ///< $1 key
};

}  // namespace fodfaeste::sql
