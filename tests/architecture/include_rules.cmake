# Which file may include what. The arrows of the layers are held by link targets too, but a header that lies on the
# default path (sqlite3.h, spdlog, sodium.h) or below src/ compiles from anywhere; here it does not pass.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

# LAYER: the folders of src/ that it may include from.
set(base_sees base)
set(domain_sees base domain)
set(app_sees base domain app)
set(store_sees base domain app store)
set(reports_sees base domain reports)
set(paper_sees base domain reports paper)
set(gui_sees base domain app reports paper gui)
set(cli_sees base domain app store reports paper cli)
set(main_sees base domain app store reports paper gui main)

# A header of somebody else's (as it stands between the brackets) and the files that may include it.
set(outsiders
    "sqlite3\\.h"     "^src/store/sqlite/|^tests/store/|^tests/support/faulty_disk"
    "sodium"          "^src/base/|^src/store/|^tests/base/|^tests/store/|^tests/bench/"
    "spdlog/|fmt/"    "^src/base/"
    "utf8proc\\.h"    "^src/base/"
    "xlsxwriter"      "^src/reports/"
    "(minizip/)?(un)?zip\\.h" "^src/reports/|^tests/reports/"
    "CLI/"            "^src/cli/"
    "nlohmann/"       "^src/reports/|^src/cli/|^src/store/repositories/sql_change_journal\\.cpp$|^tests/"
    "Q[A-Za-z]"       "^src/paper/|^src/gui/|^src/main/|^src/cli/paper_[a-z_]*\\.cpp$|^tests/paper/|^tests/gui/|^tests/bench/")

function(layer_offence result file header)
    set(${result} "" PARENT_SCOPE)
    if(file MATCHES "^src/([a-z]+)/")
        set(layer ${CMAKE_MATCH_1})
        if(header MATCHES "^(base|domain|app|store|reports|paper|gui|cli|main)/")
            set(seen ${CMAKE_MATCH_1})
            if(NOT seen IN_LIST ${layer}_sees)
                set(${result} "${layer} may not see ${seen}" PARENT_SCOPE)
            endif()
        endif()
    endif()
endfunction()

function(outsider_offence result file header)
    set(${result} "" PARENT_SCOPE)
    set(rules ${outsiders})
    while(rules)
        list(POP_FRONT rules pattern homes)
        if(header MATCHES "^(${pattern})" AND NOT file MATCHES "${homes}")
            set(${result} "that header has its home elsewhere" PARENT_SCOPE)
        endif()
    endwhile()
endfunction()

rule_sources(files src tests)
foreach(file IN LISTS files)
    file(STRINGS ${PROJECT}/${file} lines REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS lines)
        set(offence "")
        if(line MATCHES "\"(.+)\"")
            layer_offence(offence ${file} ${CMAKE_MATCH_1})
        elseif(line MATCHES "<(.+)>")
            outsider_offence(offence ${file} ${CMAKE_MATCH_1})
        endif()
        if(offence)
            rule_offence("${file}: ${line}  (${offence})")
        endif()
    endforeach()
endforeach()

rule_verdict("An include goes against the arrows of the house:")
