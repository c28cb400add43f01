# fodfaeste_embed_sql(TARGET FOLDER): every NNNN_name.sql of the folder becomes an entry of "migrations_sqlite.h".
function(fodfaeste_embed_sql target folder)
    file(GLOB scripts CONFIGURE_DEPENDS ${folder}/[0-9][0-9][0-9][0-9]_*.sql)
    list(SORT scripts)
    set(header ${PROJECT_BINARY_DIR}/generated/${target}/migrations_sqlite.h)
    # The list is a dependency of its own: a script that disappears changes no file that the header was made of.
    set(list_file ${header}.list)
    file(CONFIGURE OUTPUT ${list_file} CONTENT "${scripts}")
    add_custom_command(
        OUTPUT ${header}
        COMMAND ${CMAKE_COMMAND} -D HEADER=${header} -D LIST_FILE=${list_file} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_sql.cmake
        DEPENDS ${scripts} ${list_file} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_sql.cmake
        COMMENT "Embedding migrations"
        VERBATIM)
    target_sources(${target} PRIVATE ${header})
    target_include_directories(${target} PRIVATE ${PROJECT_BINARY_DIR}/generated/${target})
endfunction()

# fodfaeste_embed_journal(TARGET LIST): the journalled tables become "journal_sqlite.h".
function(fodfaeste_embed_journal target list)
    set(header ${PROJECT_BINARY_DIR}/generated/${target}/journal_sqlite.h)
    add_custom_command(
        OUTPUT ${header}
        COMMAND ${CMAKE_COMMAND} -D HEADER=${header} -D LIST=${list} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_journal.cmake
        DEPENDS ${list} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_journal.cmake
        COMMENT "Embedding the journalled tables"
        VERBATIM)
    target_sources(${target} PRIVATE ${header})
endfunction()
