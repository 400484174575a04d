#pragma once

#include "base/result.h"
#include "text/normalizer.h"
#include "text/unigram.h"

#include <filesystem>
#include <memory>

namespace photoflux::text {

/// What a spiece.model says: a protocol buffer of SentencePiece (sentencepiece_model.proto), unigram models only.
struct SentencePieceModel {
    std::unique_ptr<Unigram> model;
    Normalizer normalizer;  ///< SentencePiece's own: rules, spaces, the space in front
    std::size_t size = 0;   ///< how many pieces it lists

    /// Errors: not_found, corrupt for damaged files, bad_input for byte-pair or byte-fallback models.
    static Result<SentencePieceModel> open(const std::filesystem::path& file);
};

}  // namespace photoflux::text
