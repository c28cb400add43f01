# Writes HEADER: the SQL scripts that LIST_FILE names, as a table known at compile time.
file(READ ${LIST_FILE} scripts)
list(LENGTH scripts count)

set(entries "")
foreach(script IN LISTS scripts)
    get_filename_component(stem ${script} NAME_WE)
    string(SUBSTRING ${stem} 0 4 digits)
    string(SUBSTRING ${stem} 5 -1 name)
    math(EXPR number "1${digits} - 10000")
    file(READ ${script} sql)
    string(FIND "${sql}" ")fodfaeste_sql\"" closing)
    if(NOT closing EQUAL -1)
        message(FATAL_ERROR "${script} holds the mark that ends it in the generated header")
    endif()
    string(APPEND entries "    {${number}, \"${name}\", R\"fodfaeste_sql(${sql})fodfaeste_sql\"},\n")
endforeach()

file(WRITE ${HEADER} "\
// Generated from the SQL scripts of the store; not to be edited.
#pragma once

#include <array>
#include <string_view>

namespace fodfaeste::sql {

/// One numbered step of the schema, as its script says it.
struct EmbeddedMigration {
    int number;
    std::string_view name;
    std::string_view sql;
};

inline constexpr std::array<EmbeddedMigration, ${count}> kSqliteMigrations{{
${entries}}};

}  // namespace fodfaeste::sql
")
