#include "imaging/decoding/small_jpeg.h"

#include "imaging/decoding/jpeg_codes.h"
#include "imaging/decoding/small_blocks.h"
#include "imaging/jpeg_segments.h"

#include <QByteArray>
#include <QColorSpace>
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace photoflux::imaging {
namespace {

constexpr std::uint8_t kBaseline = 0xC0, kExtended = 0xC1, kHuffman = 0xC4, kQuantisation = 0xDB, kRestart = 0xDD,
                       kFirstRestart = 0xD0;
constexpr std::uint32_t kMostCodes = 256;

/// T.81, figure A.6: where the k-th value of a block belongs, row × 8 + column.
constexpr std::array<std::uint8_t, 64> kZigzag = {0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,
                                                  12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6,  7,  14, 21, 28,
                                                  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
                                                  58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63};

/// The same in four rows; the last place for what nobody needs.
constexpr std::array<std::uint8_t, 64> kPlaces = [] {
    auto places = kZigzag;
    for (auto& place : places) place = std::min<std::uint8_t>(place, 31);
    return places;
}();

unsigned at(std::string_view data, std::size_t i) { return static_cast<std::uint8_t>(data[i]); }
unsigned two_at(std::string_view data, std::size_t i) { return at(data, i) << 8 | at(data, i + 1); }

struct Component {
    unsigned id = 0;
    int across = 1, down = 1;  ///< blocks in a unit (MCU)
    unsigned quantisation = 0, dc = 0, ac = 0;
    int last_needed = 0;  ///< of the block's values, in the order of the file
    std::array<float, 64> scale{};
    int previous = 0;  ///< the mean of the last block
    std::vector<std::uint8_t> plane;
    int stride = 0;
};

class Reader {
public:
    Reader(std::string_view file, int eighths) : file_(file), eighths_(eighths) {}

    std::optional<QImage> read() {
        const auto segments = read_jpeg_header(file_);
        if (!segments.ok()) return {};
        for (const JpegSegment& segment : *segments)
            if (!take(segment)) return {};
        if (components_.empty() || segments->empty()) return {};
        const auto& last = segments->back().whole;
        const auto scan = static_cast<std::size_t>(last.data() + last.size() - file_.data());
        if (!take_scan(scan) || !prepare()) return {};
        QImage image((size_.width() * eighths_ + 7) / 8, (size_.height() * eighths_ + 7) / 8, QImage::Format_RGB32);
        if (image.isNull() || !decode(image)) return {};
        if (!profile_.isEmpty()) image.setColorSpace(QColorSpace::fromIccProfile(profile_));
        return image;
    }

private:
    bool take(const JpegSegment& segment);
    bool take_frame(std::string_view data);
    bool take_codes(std::string_view data);
    bool take_quantisation(std::string_view data);
    bool take_scan(std::size_t begin);
    bool take_profile(std::string_view data);
    bool prepare();
    bool decode(QImage& image);
    bool restart(JpegBits& bits);
    bool decode_mean(JpegBits& bits, Component& component) const;
    bool decode_block(JpegBits& bits, Component& component, std::uint8_t* into) const;
    void paint(QImage& image, int first_line);

    std::string_view file_;
    int eighths_;
    QSize size_;
    std::vector<Component> components_;
    std::array<JpegCodes, 4> dc_, ac_;
    std::array<std::optional<std::array<std::uint8_t, 64>>, 4> quantisation_;  // in the order of the file
    unsigned restart_every_ = 0, restarts_ = 0;
    std::size_t data_ = 0;  ///< where the compressed data begin
    int most_across_ = 1, most_down_ = 1;
    QByteArray profile_;
    unsigned profile_parts_ = 0;
};

bool Reader::take(const JpegSegment& segment) {
    const std::string_view data = segment.data;
    switch (segment.marker) {
        case kBaseline:
        case kExtended:
            return take_frame(data);
        case kHuffman:
            return take_codes(data);
        case kQuantisation:
            return take_quantisation(data);
        case kRestart:
            if (data.size() != 2) return false;
            restart_every_ = two_at(data, 0);
            return true;
        case jpeg::kApp14:  // Adobe's: its last byte says how colours are stored; 1 is YCbCr
            return !data.starts_with("Adobe") || (data.size() >= 12 && at(data, 11) == 1);
        case jpeg::kApp2:
            return take_profile(data);
        default:
            return (segment.marker >= jpeg::kApp0 && segment.marker <= jpeg::kApp15) ||
                   segment.marker == jpeg::kComment;
    }
}

bool Reader::take_profile(std::string_view data) {
    constexpr std::string_view kName{"ICC_PROFILE\0", 12};
    if (!data.starts_with(kName)) return true;
    if (data.size() < 14 || at(data, 12) != ++profile_parts_) return false;  // libjpeg sorts them
    profile_.append(data.data() + 14, static_cast<qsizetype>(data.size() - 14));
    return true;
}

bool Reader::take_frame(std::string_view data) {
    if (!components_.empty() || data.size() < 6 || at(data, 0) != 8) return false;
    size_ = {static_cast<int>(two_at(data, 3)), static_cast<int>(two_at(data, 1))};
    const std::size_t count = at(data, 5);
    if (size_.isEmpty() || (count != 1 && count != 3) || data.size() != 6 + 3 * count) return false;
    for (std::size_t i = 0; i < count; ++i) {
        Component component;
        component.id = at(data, 6 + 3 * i);
        component.across = static_cast<int>(at(data, 7 + 3 * i) >> 4);
        component.down = static_cast<int>(at(data, 7 + 3 * i) & 15U);
        component.quantisation = at(data, 8 + 3 * i);
        if (count == 1) component.across = component.down = 1;  // of one component alone, units are blocks
        const bool luminance = i == 0;
        if (component.across < 1 || component.down < 1 || component.quantisation > 3) return false;
        if (luminance ? component.across > 2 || component.down > 2 : component.across != 1 || component.down != 1)
            return false;
        components_.push_back(std::move(component));
    }
    most_across_ = components_.front().across;
    most_down_ = components_.front().down;
    // libjpeg takes other numbers for RGB.
    return count == 1 || (components_[0].id != 'R' && components_[1].id != 'G');
}

bool Reader::take_codes(std::string_view data) {
    while (!data.empty()) {
        if (data.size() < 17) return false;
        const unsigned which = at(data, 0);
        std::uint32_t count = 0;
        for (std::size_t i = 1; i <= 16; ++i) count += at(data, i);
        if ((which & 0xEFU) > 3 || count > kMostCodes || data.size() < 17 + count) return false;
        auto& codes = which >> 4 ? ac_.at(which & 3U) : dc_.at(which & 3U);
        if (!codes.build(data.substr(1, 16), data.substr(17, count), which >> 4 == 0)) return false;
        data.remove_prefix(17 + count);
    }
    return true;
}

bool Reader::take_quantisation(std::string_view data) {
    while (!data.empty()) {
        if (data.size() < 65 || at(data, 0) > 3) return false;  // above: 16 bits a value
        auto& table = quantisation_.at(at(data, 0)).emplace();
        for (std::size_t i = 0; i < 64; ++i) table.at(i) = static_cast<std::uint8_t>(data[i + 1]);
        data.remove_prefix(65);
    }
    return true;
}

/// `begin`: behind the last segment before the scan.
bool Reader::take_scan(std::size_t begin) {
    const std::size_t count = components_.size(), length = 6 + 2 * count;
    const std::string_view head = file_.substr(std::min(begin, file_.size()), length + 2);
    if (head.size() != length + 2 || at(head, 0) != 0xFF || at(head, 1) != jpeg::kStartOfScan) return false;
    if (two_at(head, 2) != length || at(head, 4) != count) return false;
    for (std::size_t i = 0; i < count; ++i) {
        Component& component = components_[i];
        if (at(head, 5 + 2 * i) != component.id) return false;
        component.dc = at(head, 6 + 2 * i) >> 4;
        component.ac = at(head, 6 + 2 * i) & 15U;
    }
    data_ = begin + length + 2;
    return two_at(head, length - 1) == 63 && at(head, length + 1) == 0;
}

bool Reader::prepare() {
    const int units = (size_.width() + 8 * most_across_ - 1) / (8 * most_across_);
    for (Component& component : components_) {
        if (component.dc > 3 || component.ac > 3 || !dc_.at(component.dc).built() || !ac_.at(component.ac).built())
            return false;
        const auto& table = quantisation_.at(component.quantisation);
        if (!table) return false;
        for (int k = 0; k < 64; ++k) {
            const int row = kZigzag.at(static_cast<std::size_t>(k)) / 8,
                      column = kZigzag.at(static_cast<std::size_t>(k)) % 8;
            const bool needed = row < eighths_ && column < eighths_;
            if (needed) component.last_needed = k;
            component.scale.at(static_cast<std::size_t>(k)) =
                needed ? static_cast<float>(table->at(static_cast<std::size_t>(k))) * block_weight(row, column) : 0.0F;
        }
        component.stride = units * component.across * eighths_;
        component.plane.resize(static_cast<std::size_t>(component.stride) *
                               static_cast<std::size_t>(component.down * eighths_));
    }
    return true;
}

/// The mean of a block. False: the block has a flaw.
bool Reader::decode_mean(JpegBits& bits, Component& component) const {
    bits.fill();
    const JpegCodes& codes = dc_[component.dc];
    const auto look = codes.values()[bits.peek(JpegCodes::kLook)];
    int difference = look.value, size = look.size();
    if (look.bits() > 0) {
        bits.skip(look.bits());
    } else {
        const auto code = codes.slow(bits.peek(16));
        if (code.bits == 0) return false;
        bits.skip(code.bits);
        size = code.size;
    }
    if (size > 0) difference = extended(bits.take(size), size);
    component.previous += difference;
    return std::abs(component.previous) <= 1 << 15;
}

/// False: the block has a flaw.
bool Reader::decode_block(JpegBits& bits_there, Component& component, std::uint8_t* into) const {
    JpegBits bits = bits_there;  // nothing else can change it: it stays in registers
    if (!decode_mean(bits, component)) return false;
    std::array<float, 32> values{};  // four rows of eight
    values[0] = static_cast<float>(component.previous) * component.scale[0];
    const JpegCodes& codes = ac_[component.ac];
    const auto* looks = codes.values();
    const auto* skips = codes.skips();
    const int last_needed = component.last_needed;
    bool flat = true;
    for (int k = 1; k < 64; ++k) {
        bits.fill();
        while (k > last_needed) {
            const int skip = skips[bits.peek(JpegCodes::kLook)], next = k + (skip >> JpegCodes::kSkipped);
            // The last value of a block is decoded alone: what follows it is of the next block.
            if (skip == 0 || next >= 64) break;
            k = next;
            bits.skip(skip & JpegCodes::kSkipBits);
            if ((skip & JpegCodes::kSkipEnds) != 0) {
                bits_there = bits;
                make_block(values, flat, eighths_, into, component.stride);
                return true;
            }
            bits.fill();
        }
        const auto look = looks[bits.peek(JpegCodes::kLook)];
        int level = look.value, size = look.size(), run = look.run;
        if (look.bits() > 0) {
            bits.skip(look.bits());
        } else {
            const auto code = codes.slow(bits.peek(16));
            if (code.bits == 0) return false;
            bits.skip(code.bits);
            size = code.size;
            run = code.run;
        }
        if (run == JpegCodes::kEnds) break;
        k += run;
        if (k > 63) return false;
        if (size > 0) level = extended(bits.take(size), size);
        const auto place = static_cast<std::size_t>(k);
        values[kPlaces[place]] = static_cast<float>(level) * component.scale[place];
        flat = flat && k > last_needed;
    }
    bits_there = bits;
    make_block(values, flat, eighths_, into, component.stride);
    return true;
}

bool Reader::restart(JpegBits& bits) {
    const std::size_t marker = bits.marker();
    if (marker == std::string_view::npos || at(file_, marker + 1) != kFirstRestart + restarts_ % 8) return false;
    ++restarts_;
    bits = JpegBits(file_, marker + 2);
    for (Component& component : components_) component.previous = 0;
    return true;
}

bool Reader::decode(QImage& image) {
    const int units = (size_.width() + 8 * most_across_ - 1) / (8 * most_across_);
    const int rows = (size_.height() + 8 * most_down_ - 1) / (8 * most_down_);
    JpegBits bits(file_, data_);
    unsigned until_restart = restart_every_;
    for (int row = 0; row < rows; ++row) {
        for (int unit = 0; unit < units; ++unit) {
            if (restart_every_ > 0 && until_restart-- == 0) {
                if (!restart(bits)) return false;
                until_restart = restart_every_ - 1;
            }
            for (Component& component : components_) {
                for (int y = 0; y < component.down; ++y) {
                    for (int x = 0; x < component.across; ++x) {
                        const int left = (unit * component.across + x) * eighths_;
                        auto* into = component.plane.data() + std::ptrdiff_t{y} * eighths_ * component.stride + left;
                        if (!decode_block(bits, component, into)) return false;
                    }
                }
            }
            if (bits.overrun()) return false;
        }
        paint(image, row * most_down_ * eighths_);
    }
    const std::size_t marker = bits.marker();
    return marker != std::string_view::npos && at(file_, marker + 1) == jpeg::kEndOfImage;
}

void Reader::paint(QImage& image, int first_line) {
    const int lines = std::min(most_down_ * eighths_, image.height() - first_line);
    for (int y = 0; y < lines; ++y) {
        auto* into = reinterpret_cast<QRgb*>(image.scanLine(first_line + y));
        // Colours may be coarser than brightness; the thumbnail's own will be.
        const auto line_of = [&](const Component& one) {
            return one.plane.data() + std::ptrdiff_t{y * one.down / most_down_} * one.stride;
        };
        const std::uint8_t* grey = line_of(components_[0]);
        if (components_.size() == 1)
            grey_line(grey, into, image.width());
        else
            colour_line(grey, line_of(components_[1]), line_of(components_[2]), most_across_, into, image.width());
    }
}

}  // namespace

std::optional<QImage> read_small_jpeg(std::string_view file, int eighths) {
    if (eighths < 1 || eighths > 4) return {};
    return Reader(file, eighths).read();
}

int eighths_for(QSize whole, int side) {
    const int longer = std::max(whole.width(), whole.height());
    for (const int eighths : {1, 2, 3, 4}) {
        const std::int64_t made = (std::int64_t{longer} * eighths + 7) / 8;
        if (made * 32 >= std::int64_t{side} * 31) return eighths;
    }
    return 8;
}

}  // namespace photoflux::imaging
