#pragma once

#include "base/result.h"
#include "imaging/decoder.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <string>
#include <vector>

namespace photoflux::imaging {

/// The work of the decoding process. All of it is deterministic and needs no file.
class PhotoReader {
public:
    explicit PhotoReader(const DecodeLimits& limits) : limits_(limits) {}

    /// Loads every library and plugin, so that nothing need be opened later. Once, before the lock.
    static void prepare();

    /// As Decoder::examine and Decoder::decode, of a file's bytes; `name` stands in the errors.
    Result<Examined> examine(const QByteArray& photo, const QByteArray& sidecar, const std::vector<int>& sides,
                             const std::string& name) const;
    /// Upright, as Decoder::size_of.
    Result<QSize> measure(const QByteArray& photo, const std::string& name) const;
    /// Format_RGB32, ARGB32, RGBX64 or RGBA64.
    Result<QImage> decode(const QByteArray& photo, int max_side, const std::string& name) const;

private:
    DecodeLimits limits_;
};

}  // namespace photoflux::imaging
