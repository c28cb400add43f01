# Language, warnings, sanitizers and the tools that make a build quick. Shared by every target of our own.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
# Compiling one layer need not wait for the layers below it to be built; only linking does.
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)

find_program(FODFAESTE_CCACHE ccache)
if(FODFAESTE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${FODFAESTE_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${FODFAESTE_CCACHE})
endif()

find_program(FODFAESTE_MOLD mold)
if(FODFAESTE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

if(FODFAESTE_SANITIZE)
    add_compile_options(-fsanitize=${FODFAESTE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${FODFAESTE_SANITIZE})
    if(FODFAESTE_SANITIZE MATCHES undefined)
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()

if(FODFAESTE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
    add_link_options(-fsanitize=fuzzer-no-link)
endif()

if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options(-fstack-protector-strong)
    add_link_options(-Wl,-z,relro,-z,now)
endif()

set(CMAKE_UNITY_BUILD ${FODFAESTE_UNITY})

add_library(fodfaeste_warnings INTERFACE)
# Shadowing is looked for among locals: beyond them GCC takes a scoped enumerator for the shadow of a type.
# GCC 12 also warns of overlapping copies inside std::string's own operator+, so that one warning is off; and its
# flow analysis is fooled by what the sanitizers insert, so there it only warns. Clang builds the fuzz targets only, and
# what it alone warns of does not stop it.
target_compile_options(fodfaeste_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Debug>>:-Werror>
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local;-Wno-restrict>)
if(FODFAESTE_SANITIZE)
    target_compile_options(fodfaeste_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>)
endif()
