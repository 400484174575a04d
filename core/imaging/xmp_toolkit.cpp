#include "imaging/xmp_toolkit.h"

#include "imaging/xmp_packet.h"

#include <exiv2/bmffimage.hpp>
#include <exiv2/error.hpp>
#include <exiv2/properties.hpp>
#include <exiv2/xmp_exiv2.hpp>

namespace photoflux::imaging {
namespace {

std::recursive_mutex xmp_mutex;  // the toolkit calls the same lock from inside

void lock_xmp(void*, bool lock) { lock ? xmp_mutex.lock() : xmp_mutex.unlock(); }

}  // namespace

std::unique_lock<std::recursive_mutex> xmp_toolkit() {
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::enableBMFF(true);
        Exiv2::XmpParser::initialize(lock_xmp, nullptr);
        Exiv2::XmpProperties::registerNs(std::string(kRecipeNamespace), "photoflux");
    });
    return std::unique_lock(xmp_mutex);
}

}  // namespace photoflux::imaging
