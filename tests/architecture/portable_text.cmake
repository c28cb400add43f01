# clang-tidy 14 cannot read some of what GCC 12 takes, and what is left for later never stands in the code.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

rule_sources(files src tests)
foreach(file IN LISTS files)
    file(STRINGS ${PROJECT}/${file} lines
        REGEX "std::views|std::ranges::(views|unique|remove|remove_if|equal_range|search|subrange)[^_a-z]|std::source_location|std::format|std::expected|(^|[^A-Za-z])(TODO|FIXME|XXX)([^A-Za-z]|$)")
    foreach(line IN LISTS lines)
        string(STRIP "${line}" line)
        rule_offence("${file}: ${line}")
    endforeach()
    if(file MATCHES "\\.h$")
        file(STRINGS ${PROJECT}/${file} guard REGEX "^#pragma once$")
        if(NOT guard)
            rule_offence("${file}: no #pragma once")
        endif()
    endif()
endforeach()

rule_verdict("Not for this code:")
