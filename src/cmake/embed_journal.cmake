cmake_minimum_required(VERSION 3.25)
# Writes HEADER: for every table of LIST the queries that image and restore a row, and the triggers that capture changes.
# The queries are literals, so that no SQL is ever put together while the program runs.
file(STRINGS ${LIST} lines REGEX "^[a-z]")

function(columns_as result prefix names)
    set(parts "")
    foreach(name IN LISTS names)
        list(APPEND parts "'${name}', ${prefix}${name}")
    endforeach()
    list(JOIN parts ", " joined)
    set(${result} "${joined}" PARENT_SCOPE)
endfunction()

set(entries "")
set(triggers "")
list(LENGTH lines count)
foreach(line IN LISTS lines)
    string(REGEX MATCH "^([a-z_]+) \\(([a-z_ ]+)\\) (.*)$" matched "${line}")
    if(NOT matched)
        message(FATAL_ERROR "not a line of the form 'table (key) column...': ${line}")
    endif()
    set(table ${CMAKE_MATCH_1})
    string(REPLACE " " ";" keys "${CMAKE_MATCH_2}")
    string(REPLACE " " ";" columns "${CMAKE_MATCH_3}")
    set(revision "")
    set(revision_column "")
    set(revision_value "")
    if("revision" IN_LIST columns)
        list(REMOVE_ITEM columns revision)
        set(revision ", revision = revision + 1")
        set(revision_column ", revision")
        set(revision_value ", 1")
    endif()
    set(all ${keys} ${columns})
    columns_as(image "" "${all}")
    columns_as(old "OLD." "${all}")
    columns_as(new "NEW." "${all}")

    set(where "")
    set(old_key "")
    set(new_key "")
    set(place 0)
    foreach(key IN LISTS keys)
        list(APPEND where "${key} = json_extract($1, '$[${place}]')")
        list(APPEND old_key "OLD.${key}")
        list(APPEND new_key "NEW.${key}")
        math(EXPR place "${place} + 1")
    endforeach()
    list(JOIN where " AND " where)
    list(JOIN old_key ", " old_key)
    list(JOIN new_key ", " new_key)
    set(sets "")
    set(values "")
    foreach(column IN LISTS all)
        list(APPEND sets "${column} = json_extract($2, '$.${column}')")
        list(APPEND values "json_extract($1, '$.${column}')")
    endforeach()
    list(JOIN sets ", " sets)
    list(JOIN values ", " values)
    list(JOIN all ", " names)

    string(APPEND entries "    {\"${table}\",
     \"SELECT json_object(${image}) FROM ${table} WHERE ${where}\",
     \"UPDATE ${table} SET ${sets}${revision} WHERE ${where}\",
     \"INSERT INTO ${table} (${names}${revision_column}) SELECT ${values}${revision_value}\",
     \"DELETE FROM ${table} WHERE ${where}\"},\n")

    set(into "INSERT INTO change_row (change_id, table_name, row_key, kind, before, after) SELECT change_id, '${table}'")
    string(APPEND triggers "
CREATE TEMP TRIGGER IF NOT EXISTS journal_${table}_insert AFTER INSERT ON main.${table} WHEN (SELECT count(*) FROM open_change) > 0
BEGIN
    ${into}, json_array(${new_key}), 'insert', NULL, json_object(${new}) FROM open_change;
END;
CREATE TEMP TRIGGER IF NOT EXISTS journal_${table}_update AFTER UPDATE ON main.${table}
WHEN (SELECT count(*) FROM open_change) > 0 AND json_object(${old}) <> json_object(${new})
BEGIN
    ${into}, json_array(${new_key}), 'update', json_object(${old}), json_object(${new}) FROM open_change;
END;
CREATE TEMP TRIGGER IF NOT EXISTS journal_${table}_delete AFTER DELETE ON main.${table} WHEN (SELECT count(*) FROM open_change) > 0
BEGIN
    ${into}, json_array(${old_key}), 'delete', json_object(${old}), NULL FROM open_change;
END;
")
endforeach()

file(WRITE ${HEADER} "\
// Generated from the list of journalled tables; not to be edited.
#pragma once

#include \"store/sql/row_imager.h\"

#include <array>

namespace fodfaeste::sql {

inline constexpr std::array<RowImager, ${count}> kRowImagers{{
${entries}}};

/// Run once for each connection: from then on what changes while a change is open is written down beside it.
inline constexpr std::string_view kCaptureScript = R\"fodfaeste_sql(
CREATE TEMP TABLE IF NOT EXISTS open_change (change_id INTEGER NOT NULL);
${triggers})fodfaeste_sql\";

}  // namespace fodfaeste::sql
")
