# Danish is complete: every text of the program has its translation, and no translation outlived its text.
include(${CMAKE_CURRENT_LIST_DIR}/rule.cmake)

file(GLOB languages ${PROJECT}/resources/i18n/*.ts)
if(NOT languages)
    rule_offence("resources/i18n holds no language file")
endif()

file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})
foreach(language IN LISTS languages)
    cmake_path(GET language FILENAME name)
    foreach(state IN ITEMS unfinished vanished obsolete)
        file(STRINGS ${language} found REGEX "type=\"${state}\"")
        list(LENGTH found count)
        if(count)
            rule_offence("${name}: ${count} texts are ${state}")
        endif()
    endforeach()

    # What lupdate would add or drop shows in a copy. English is the source; its file holds plurals only.
    set(only "")
    if(name MATCHES "_en\\.ts$")
        set(only -pluralonly)
    endif()
    file(COPY ${language} DESTINATION ${SCRATCH})
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none ${only} ${PROJECT}/src/gui ${PROJECT}/src/main ${PROJECT}/ui
            -I ${PROJECT}/src -ts ${SCRATCH}/${name}
        OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "lupdate failed:\n${said}")
    endif()
    file(STRINGS ${language} texts REGEX "<source>" ENCODING UTF-8)
    file(STRINGS ${SCRATCH}/${name} texts_of_program REGEX "<source>" ENCODING UTF-8)
    list(REMOVE_ITEM texts ${texts_of_program})
    foreach(text IN LISTS texts)
        rule_offence("${name}: the program no longer says ${text}")
    endforeach()
    file(STRINGS ${language} known REGEX "<source>" ENCODING UTF-8)
    list(REMOVE_ITEM texts_of_program ${known})
    foreach(text IN LISTS texts_of_program)
        rule_offence("${name} does not know ${text}")
    endforeach()
    # The same text may be new in one context and known in another.
    file(STRINGS ${SCRATCH}/${name} found REGEX "type=\"unfinished\"")
    list(LENGTH found missing)
    if(missing)
        rule_offence("${name}: ${missing} texts need a translation (./dev translate brings them in)")
    endif()
endforeach()

rule_verdict("Translations:")
