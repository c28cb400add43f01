# The build's own step that turns migrations into a table keeps every character of a script.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

file(REMOVE_RECURSE ${SCRATCH})
file(WRITE ${SCRATCH}/0001_first.sql "-- a;b [c] \\ \${d} \"e\" æøå\nCREATE TABLE t (x TEXT CHECK (x IN ('a;b', 'c')));\n")
file(WRITE ${SCRATCH}/0012_twelfth_step.sql "SELECT 12;\n")
file(WRITE ${SCRATCH}/list "${SCRATCH}/0001_first.sql;${SCRATCH}/0012_twelfth_step.sql")
execute_process(
    COMMAND ${CMAKE_COMMAND} -D HEADER=${SCRATCH}/table.h -D LIST_FILE=${SCRATCH}/list -P ${PROJECT}/src/cmake/embed_sql.cmake
    COMMAND_ERROR_IS_FATAL ANY)
file(READ ${SCRATCH}/table.h table)
foreach(name IN ITEMS 0001_first 0012_twelfth_step)
    file(READ ${SCRATCH}/${name}.sql script)
    string(FIND "${table}" "R\"fodfaeste_sql(${script})fodfaeste_sql\"" found)
    if(found EQUAL -1)
        rule_offence("${name}.sql is not in the table as it was written")
    endif()
endforeach()
foreach(entry IN ITEMS "{1, \"first\"," "{12, \"twelfth_step\",")
    string(FIND "${table}" "${entry}" found)
    if(found EQUAL -1)
        rule_offence("no entry begins with ${entry}")
    endif()
endforeach()

rule_verdict("Embedded migrations differ from their scripts:")
