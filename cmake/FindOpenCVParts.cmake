# Finds the few parts of OpenCV 4 that PhotoFlux uses, where only their own packages are installed: Debian keeps OpenCV's
# CMake package in libopencv-dev, which brings all sixty modules and a desktop with them.
#
# Defines  OpenCVParts::core OpenCVParts::imgproc OpenCVParts::objdetect

find_package(OpenCV 4 QUIET CONFIG COMPONENTS core imgproc objdetect)
if(OpenCV_FOUND)
    set(OpenCVParts_INCLUDE_DIR ${OpenCV_INCLUDE_DIRS})
    set(_libraries opencv_core opencv_imgproc opencv_objdetect)
else()
    find_path(OpenCVParts_INCLUDE_DIR opencv2/objdetect.hpp PATH_SUFFIXES opencv4)
    set(_libraries "")
    foreach(_part core imgproc objdetect)
        find_library(OpenCVParts_${_part} opencv_${_part})
        mark_as_advanced(OpenCVParts_${_part})
        list(APPEND _libraries ${OpenCVParts_${_part}})
    endforeach()
endif()
list(LENGTH _libraries _found)
if(_found EQUAL 3 AND NOT _libraries MATCHES NOTFOUND)
    set(OpenCVParts_COMPLETE TRUE)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCVParts
    REQUIRED_VARS OpenCVParts_INCLUDE_DIR OpenCVParts_COMPLETE
    REASON_FAILURE_MESSAGE "./dev build installs it (Debian: libopencv-core-dev libopencv-imgproc-dev libopencv-objdetect-dev)")
mark_as_advanced(OpenCVParts_INCLUDE_DIR)

if(OpenCVParts_FOUND AND NOT TARGET OpenCVParts::core)
    foreach(_part core imgproc objdetect)
        list(POP_FRONT _libraries _library)
        add_library(OpenCVParts::${_part} INTERFACE IMPORTED)
        target_link_libraries(OpenCVParts::${_part} INTERFACE ${_library})
        target_include_directories(OpenCVParts::${_part} SYSTEM INTERFACE ${OpenCVParts_INCLUDE_DIR})
    endforeach()
endif()
