# A file of more than 400 lines has swallowed a neighbour.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

set(most 400)
rule_sources(files src tests)
foreach(file IN LISTS files)
    file(READ ${PROJECT}/${file} text)
    string(REGEX REPLACE "[^\n]" "" newlines "${text}")
    string(LENGTH "${newlines}" lines)
    if(lines GREATER most)
        rule_offence("${file}: ${lines} lines")
    endif()
endforeach()

rule_verdict("Files over ${most} lines:")
