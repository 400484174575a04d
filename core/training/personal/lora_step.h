#pragma once

#include "models/transformer.h"

namespace photoflux::training {

/// What one pass of training sees: B pictures of one size.
struct FlowBatch {
    at::Tensor latents, noise;  ///< packed, in the transformer's type [B, N, in_channels]
    at::Tensor time;            ///< fp32 [B]: 0 is the picture, 1 noise
    at::Tensor guidance;        ///< fp32 [B]; only models with guidance embedding use it
    at::Tensor prompt;          ///< through `txt_in` [B, L, C]
    at::Tensor pooled;          ///< [B, vector_dim]
    at::Tensor weight;          ///< fp32 [B, N, 1], how much each cell counts; undefined: all alike
    at::Tensor rotary;          ///< for L + N positions
};

/// How the transformer is run.
struct FlowPass {
    models::BlockSupply* supply = nullptr;  ///< for blocks whose weights are elsewhere, modulation included
    bool recompute = false;                 ///< keep only what enters each block; needed where there is a supply
};

/// The velocity that the transformer predicts at (1 − t)·latents + t·noise, with the graph to its trained factors.
/// Modulation is computed block by block, as each step has times of its own. Returns [B, N, out_channels].
at::Tensor velocity(const models::Transformer& transformer, const FlowBatch& batch, const FlowPass& pass);

/// Rectified flow (arXiv 2209.03003): mean squared distance of the velocity from noise − latents, in fp32. With
/// weights: their weighted mean.
at::Tensor flow_loss(const models::Transformer& transformer, const FlowBatch& batch, const FlowPass& pass);

}  // namespace photoflux::training
