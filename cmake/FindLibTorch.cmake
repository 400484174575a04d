# Finds LibTorch without LibTorch's own CMake package, which demands a CUDA toolkit as soon as the build is a CUDA one.
#
# Looks in LIBTORCH_ROOT (variable or environment), then CMAKE_PREFIX_PATH: a LibTorch folder, or a folder with torch/
# inside, as Python's site-packages. LibTorch 2.9 is the oldest that is accepted.
#
# Defines  LibTorch::LibTorch   what a program links: torch_cpu and c10, from CPU and CUDA builds alike;
#                               with PHOTOFLUX_CUDA also torch_cuda and c10_cuda
#          LibTorch_VERSION, LibTorch_LIBRARY_DIR
#          LibTorch_CUDA        TRUE where the CUDA libraries lie beside the others
#          LibTorch_DLLS        on Windows, what must lie beside a program

option(PHOTOFLUX_CUDA "Link LibTorch's CUDA libraries (a CUDA build of LibTorch is needed, a toolkit is not)" OFF)

set(_hints ${LIBTORCH_ROOT} $ENV{LIBTORCH_ROOT})
foreach(_prefix IN LISTS CMAKE_PREFIX_PATH)
    list(APPEND _hints ${_prefix} ${_prefix}/torch)
endforeach()
file(TO_CMAKE_PATH "$ENV{CMAKE_PREFIX_PATH}" _environment_prefixes)
foreach(_prefix IN LISTS _environment_prefixes)
    list(APPEND _hints ${_prefix} ${_prefix}/torch)
endforeach()

# Another root than last time: what was found there must not be mixed with what is found here.
if(NOT "${_hints}" STREQUAL "${LibTorch_LAST_HINTS}")
    foreach(_found INCLUDE_DIR torch_cpu c10 torch_cuda c10_cuda)
        unset(LibTorch_${_found} CACHE)
    endforeach()
    set(LibTorch_LAST_HINTS "${_hints}" CACHE INTERNAL "")
endif()

find_path(LibTorch_INCLUDE_DIR ATen/ATen.h HINTS ${_hints} PATH_SUFFIXES include)
foreach(_library torch_cpu c10 torch_cuda c10_cuda)
    find_library(LibTorch_${_library} ${_library} HINTS ${_hints} PATH_SUFFIXES lib)
    mark_as_advanced(LibTorch_${_library})
endforeach()
mark_as_advanced(LibTorch_INCLUDE_DIR)

# The file with the version has moved between releases.
foreach(_header torch/headeronly/version.h torch/csrc/api/include/torch/version.h)
    if(LibTorch_INCLUDE_DIR AND NOT LibTorch_VERSION AND EXISTS ${LibTorch_INCLUDE_DIR}/${_header})
        file(STRINGS ${LibTorch_INCLUDE_DIR}/${_header} _version REGEX "define TORCH_VERSION_(MAJOR|MINOR|PATCH) +[0-9]")
        string(REGEX MATCHALL "[0-9]+" _version "${_version}")
        list(JOIN _version "." LibTorch_VERSION)
    endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
    LibTorch
    REQUIRED_VARS LibTorch_torch_cpu LibTorch_c10 LibTorch_INCLUDE_DIR
    VERSION_VAR LibTorch_VERSION
    REASON_FAILURE_MESSAGE
        "LibTorch 2.9 or newer is needed: run ./dev build, which fetches it, or give its folder as -DLIBTORCH_ROOT=FOLDER")

set(LibTorch_CUDA FALSE)
if(LibTorch_torch_cuda AND LibTorch_c10_cuda)
    set(LibTorch_CUDA TRUE)
endif()
if(LibTorch_FOUND AND PHOTOFLUX_CUDA AND NOT LibTorch_CUDA)
    message(FATAL_ERROR "PHOTOFLUX_CUDA is ON, but the LibTorch in ${LibTorch_INCLUDE_DIR} is a CPU build: "
                        "give a CUDA build as LIBTORCH_ROOT, or turn PHOTOFLUX_CUDA off")
endif()

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
    get_filename_component(LibTorch_LIBRARY_DIR ${LibTorch_torch_cpu} DIRECTORY)
    add_library(LibTorch::LibTorch INTERFACE IMPORTED)
    target_include_directories(LibTorch::LibTorch SYSTEM INTERFACE ${LibTorch_INCLUDE_DIR}
                                                                   ${LibTorch_INCLUDE_DIR}/torch/csrc/api/include)
    target_link_libraries(LibTorch::LibTorch INTERFACE ${LibTorch_torch_cpu} ${LibTorch_c10})

    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # A CUDA build's libtorch_cpu needs libcudart and others from sibling packages (nvidia/*/lib), which it finds at
        # run time by its own RUNPATH. The linker has no need of them; those that look all the same are told where.
        target_link_options(LibTorch::LibTorch INTERFACE -Wl,--as-needed -Wl,--allow-shlib-undefined)
        file(GLOB _siblings LIST_DIRECTORIES TRUE ${LibTorch_LIBRARY_DIR}/../../nvidia/*/lib)
        foreach(_sibling IN LISTS _siblings)
            target_link_options(LibTorch::LibTorch INTERFACE -Wl,-rpath-link,${_sibling})
        endforeach()
    endif()

    if(PHOTOFLUX_CUDA AND WIN32)
        # torch_cuda registers itself when loaded, and nothing refers to it by name: one symbol makes the linker keep it.
        target_link_libraries(LibTorch::LibTorch INTERFACE ${LibTorch_torch_cuda} ${LibTorch_c10_cuda})
        target_link_options(LibTorch::LibTorch INTERFACE "/INCLUDE:?warp_size@cuda@at@@YAHXZ")
    elseif(PHOTOFLUX_CUDA)
        # The same on Linux. One item, so that CMake cannot tear the flags from the libraries.
        target_link_libraries(
            LibTorch::LibTorch
            INTERFACE "-Wl,--push-state,--no-as-needed,${LibTorch_torch_cuda},${LibTorch_c10_cuda},--pop-state")
    endif()

    set(LibTorch_DLLS "")
    if(WIN32)
        file(GLOB LibTorch_DLLS ${LibTorch_LIBRARY_DIR}/*.dll)
        list(FILTER LibTorch_DLLS EXCLUDE REGEX "torch_python")
    endif()
    mark_as_advanced(LibTorch_LIBRARY_DIR)
endif()
