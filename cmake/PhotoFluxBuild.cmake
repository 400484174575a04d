# Compiler settings and the functions by which every folder declares its library or program. Tests: tests/CMakeLists.txt.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(PHOTOFLUX_CCACHE ccache)
mark_as_advanced(PHOTOFLUX_CCACHE)
if(PHOTOFLUX_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers and ccache agree only with these two settings.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${PHOTOFLUX_CCACHE})
    set(CMAKE_PCH_INSTANTIATE_TEMPLATES ON)
endif()

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    find_program(PHOTOFLUX_MOLD mold)
    mark_as_advanced(PHOTOFLUX_MOLD)
    if(PHOTOFLUX_MOLD)
        # Compilers learned the name at different times (GCC 12.1, clang 12): ask.
        include(CheckLinkerFlag)
        check_linker_flag(CXX -fuse-ld=mold PHOTOFLUX_LINKER_TAKES_MOLD)
        if(PHOTOFLUX_LINKER_TAKES_MOLD)
            add_link_options(-fuse-ld=mold)
        endif()
    endif()
endif()

# A program looks for libraries beside itself, then where LibTorch was found at build time. The same in the build as when
# installed: CMake would pad a run path that it is to change later with empty entries, which the loader reads as the
# current folder.
set(CMAKE_BUILD_WITH_INSTALL_RPATH ON)
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)
if(APPLE)
    set(CMAKE_MACOSX_RPATH ON)
    list(APPEND CMAKE_INSTALL_RPATH @loader_path @loader_path/../Frameworks)
elseif(UNIX)
    list(APPEND CMAKE_INSTALL_RPATH $ORIGIN $ORIGIN/../lib)
endif()

find_package(Threads REQUIRED)

add_library(photoflux_settings INTERFACE)
target_include_directories(photoflux_settings INTERFACE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR})
target_link_libraries(photoflux_settings INTERFACE Threads::Threads)
target_compile_definitions(photoflux_settings INTERFACE QT_NO_KEYWORDS)
if(MSVC)
    target_compile_options(photoflux_settings INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus /bigobj
                                                       $<$<BOOL:${PHOTOFLUX_WERROR}>:/WX>)
    target_compile_definitions(photoflux_settings INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    # Designated initialisers leave the rest at its defaults on purpose; the other two are false alarms of GCC 12.
    target_compile_options(photoflux_settings INTERFACE -Wall -Wextra -Wno-missing-field-initializers
                                                        $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-stringop-overflow>
                                                        $<$<BOOL:${PHOTOFLUX_WERROR}>:-Werror>)
    if(PHOTOFLUX_WERROR AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # What GCC 12 only guesses, most of all between sanitizer checks, is shown but ends nothing.
        target_compile_options(photoflux_settings INTERFACE -Wno-error=maybe-uninitialized -Wno-error=array-bounds
                                                            -Wno-error=stringop-overread -Wno-error=null-dereference
                                                            -Wno-error=dangling-pointer)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND PHOTOFLUX_PCH)
        target_compile_options(photoflux_settings INTERFACE -fpch-preprocess)
    endif()
endif()
if(PHOTOFLUX_SANITIZE)
    target_compile_options(photoflux_settings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                       -fno-sanitize-recover=undefined)
    target_link_options(photoflux_settings INTERFACE -fsanitize=address,undefined)
endif()

# photoflux_library(NAME source… LINK target…): a static library `photoflux_NAME`; without sources, headers only.
function(photoflux_library name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    set(sources ${ARG_UNPARSED_ARGUMENTS})
    list(FILTER sources INCLUDE REGEX "\\.(c|cc|cpp|mm)$")
    if(sources)
        add_library(photoflux_${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
        target_link_libraries(photoflux_${name} PUBLIC photoflux_settings ${ARG_LINK})
    else()
        add_library(photoflux_${name} INTERFACE)
        target_link_libraries(photoflux_${name} INTERFACE photoflux_settings ${ARG_LINK})
    endif()
endfunction()

# The same for a folder of the engine: with LibTorch, and ATen precompiled once for all of them.
function(photoflux_engine_library name)
    photoflux_library(${name} ${ARGN})
    photoflux_use_torch(photoflux_${name})
endfunction()

# photoflux_program(NAME source… LINK target…): an executable NAME in bin/. Linking an engine library brings LibTorch and
# its precompiled header; a program that links none stays free of LibTorch (a test reads the binaries).
function(photoflux_program name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE photoflux_settings ${ARG_LINK})
    photoflux_reuse_torch_header(${name} ${ARG_LINK})
    photoflux_copy_torch_dlls(${name} ${ARG_LINK})
    install(TARGETS ${name} RUNTIME DESTINATION bin)
endfunction()

function(photoflux_use_torch target)
    if(NOT TARGET photoflux_torch)
        add_library(photoflux_torch STATIC ${CMAKE_SOURCE_DIR}/cmake/torch_pch.cpp)
        target_link_libraries(photoflux_torch PUBLIC photoflux_settings LibTorch::LibTorch)
        if(PHOTOFLUX_CUDA)
            target_compile_definitions(photoflux_torch PUBLIC PHOTOFLUX_CUDA)
        endif()
        if(PHOTOFLUX_PCH)
            target_precompile_headers(photoflux_torch PRIVATE <ATen/ATen.h>)
        endif()
    endif()
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "INTERFACE_LIBRARY")
        target_link_libraries(${target} INTERFACE photoflux_torch)
    else()
        target_link_libraries(${target} PUBLIC photoflux_torch)
        if(PHOTOFLUX_PCH)
            target_precompile_headers(${target} REUSE_FROM photoflux_torch)
        endif()
    endif()
    set_property(GLOBAL APPEND PROPERTY PHOTOFLUX_TORCH_TARGETS ${target})
endfunction()

# Programs and tests that link an engine library include ATen too: give them the precompiled header.
function(photoflux_reuse_torch_header target)
    get_property(torch_targets GLOBAL PROPERTY PHOTOFLUX_TORCH_TARGETS)
    foreach(linked IN LISTS ARGN)
        if(PHOTOFLUX_PCH AND linked IN_LIST torch_targets)
            target_precompile_headers(${target} REUSE_FROM photoflux_torch)
            return()
        endif()
    endforeach()
endfunction()

# Windows has no run path: the libraries must lie beside the program.
function(photoflux_copy_torch_dlls target)
    get_property(torch_targets GLOBAL PROPERTY PHOTOFLUX_TORCH_TARGETS)
    foreach(linked IN LISTS ARGN)
        if(LibTorch_DLLS AND linked IN_LIST torch_targets)
            add_custom_command(
                TARGET ${target}
                POST_BUILD
                COMMAND ${CMAKE_COMMAND} -E copy_if_different ${LibTorch_DLLS} $<TARGET_FILE_DIR:${target}>)
            return()
        endif()
    endforeach()
endfunction()
