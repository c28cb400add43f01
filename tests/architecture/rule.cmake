# What every rule needs: the list of sources, a place to note what breaks the rule, and the verdict.
cmake_minimum_required(VERSION 3.25)

set(offences "")

# rule_sources(RESULT FOLDER...): the C++ files below these folders of the project, as paths relative to it.
function(rule_sources result)
    set(found "")
    foreach(folder IN LISTS ARGN)
        file(GLOB_RECURSE files RELATIVE ${PROJECT} ${PROJECT}/${folder}/*.h ${PROJECT}/${folder}/*.cpp)
        list(APPEND found ${files})
    endforeach()
    list(SORT found)
    set(${result} ${found} PARENT_SCOPE)
endfunction()

macro(rule_offence text)
    string(APPEND offences "  ${text}\n")
endmacro()

macro(rule_verdict rule)
    if(offences)
        message(FATAL_ERROR "${rule}\n${offences}")
    endif()
endmacro()
