#include "base/sha256_blocks.h"

#include <immintrin.h>
#ifdef _MSC_VER
#include <intrin.h>
#define PHOTOFLUX_SHA
#else
#include <cpuid.h>
#define PHOTOFLUX_SHA __attribute__((target("sha,sse4.1")))
#endif

namespace photoflux {
namespace {

bool has_sha_instructions() {
    constexpr int kSha = 1 << 29, kSse41 = 1 << 19;  // leaf 7 EBX, leaf 1 ECX
#ifdef _MSC_VER
    int one[4], seven[4];
    __cpuid(one, 0);
    if (one[0] < 7) return false;
    __cpuid(one, 1);
    __cpuidex(seven, 7, 0);
    return (one[2] & kSse41) != 0 && (seven[1] & kSha) != 0;
#else
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & kSse41) == 0) return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & kSha) != 0;
#endif
}

/// Four rounds: `w` holds their words of the message, `k` their constants.
PHOTOFLUX_SHA inline void four_rounds(__m128i& abef, __m128i& cdgh, __m128i w, const std::uint32_t* k) {
    const __m128i sum = _mm_add_epi32(w, _mm_loadu_si128(reinterpret_cast<const __m128i*>(k)));
    cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
    abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
}

/// The next four words of the message after the sixteen in `w0` … `w3`.
PHOTOFLUX_SHA inline __m128i next_words(__m128i w0, __m128i w1, __m128i w2, __m128i w3) {
    return _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8(w3, w2, 4)), w3);
}

// The instructions want the words in the order A B E F and C D G H (Intel's manual, SHA256RNDS2).
PHOTOFLUX_SHA void blocks_with_instructions(std::uint32_t* state, const std::uint8_t* blocks, std::size_t count) {
    const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    auto* words = reinterpret_cast<__m128i*>(state);
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(words), 0xB1);
    const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128(words + 1), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    for (; count > 0; --count, blocks += 64) {
        const __m128i abef_before = abef, cdgh_before = cdgh;
        const auto* bytes = reinterpret_cast<const __m128i*>(blocks);
        __m128i w0 = _mm_shuffle_epi8(_mm_loadu_si128(bytes), big_endian);
        __m128i w1 = _mm_shuffle_epi8(_mm_loadu_si128(bytes + 1), big_endian);
        __m128i w2 = _mm_shuffle_epi8(_mm_loadu_si128(bytes + 2), big_endian);
        __m128i w3 = _mm_shuffle_epi8(_mm_loadu_si128(bytes + 3), big_endian);
        for (int round = 0;; round += 16) {
            four_rounds(abef, cdgh, w0, kSha256Rounds + round);
            four_rounds(abef, cdgh, w1, kSha256Rounds + round + 4);
            four_rounds(abef, cdgh, w2, kSha256Rounds + round + 8);
            four_rounds(abef, cdgh, w3, kSha256Rounds + round + 12);
            if (round == 48) break;
            w0 = next_words(w0, w1, w2, w3);
            w1 = next_words(w1, w2, w3, w0);
            w2 = next_words(w2, w3, w0, w1);
            w3 = next_words(w3, w0, w1, w2);
        }
        abef = _mm_add_epi32(abef, abef_before);
        cdgh = _mm_add_epi32(cdgh, cdgh_before);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(words, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(words + 1, _mm_alignr_epi8(dchg, feba, 8));
}

}  // namespace

Sha256Blocks processor_sha256() { return has_sha_instructions() ? blocks_with_instructions : nullptr; }

}  // namespace photoflux
