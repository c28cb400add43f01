# A function of more than 40 lines does more than one thing. clang-format sets a function's braces alone in the first
# column, so the lines between them are its body; clang-tidy counts the ones inside classes.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

set(most 40)
rule_sources(files src tests)
foreach(file IN LISTS files)
    # Brackets and semicolons mean something to CMake's lists; only braces and line ends matter here.
    file(READ ${PROJECT}/${file} text)
    string(REGEX REPLACE "[][;\\]" "" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    set(opened 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line STREQUAL "{")
            set(opened ${number})
        elseif(line STREQUAL "}" AND opened)
            math(EXPR size "${number} - ${opened} - 1")
            if(size GREATER most)
                rule_offence("${file}:${opened}: ${size} lines")
            endif()
            set(opened 0)
        endif()
    endforeach()
endforeach()

rule_verdict("Functions over ${most} lines:")
