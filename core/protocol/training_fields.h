#pragma once

#include "protocol/json_fields.h"

namespace photoflux::protocol {

// The fields of engine/training_request.h, as json_fields.h lists those of pictures. Internal to this folder.

template <class Fields, Either<engine::TrainingPicture> T>
void list(Fields& fields, T& picture) {
    fields.required("pixels", picture.pixels);
    fields.defaulted("mask", picture.mask);
    fields.required("caption", picture.caption);
    fields.defaulted("preserves_prior", picture.preserves_prior);
    fields.defaulted("held_out", picture.held_out);
}

template <class Fields, Either<engine::SamplePrompt> T>
void list(Fields& fields, T& prompt) {
    fields.required("text", prompt.text);
    fields.defaulted("plain", prompt.plain);
    fields.defaulted("names_subject", prompt.names_subject);
}

template <class Fields, Either<engine::MeasureSettings> T>
void list(Fields& fields, T& measures) {
    fields.defaulted("prompts", measures.prompts);
    fields.defaulted("pictures", measures.pictures);
    fields.defaulted("every", measures.every);
    fields.defaulted("width", measures.width);
    fields.defaulted("height", measures.height);
    fields.defaulted("steps", measures.steps);
    fields.defaulted("seed", measures.seed);
    fields.defaulted("encoder", measures.encoder);
    fields.defaulted("bundled_model", measures.bundled_model);
    fields.defaulted("stop_early", measures.stop_early);
}

template <class Fields, Either<engine::LoraOutput> T>
void list(Fields& fields, T& output) {
    fields.required("file", output.file);
    fields.required("kohya", output.kohya);
}

template <class Fields, Either<training::LoraShape> T>
void list(Fields& fields, T& shape) {
    fields.defaulted("rank", shape.rank);
    fields.defaulted("alpha", shape.alpha);
    fields.defaulted("attention", shape.attention);
    fields.defaulted("feed_forward", shape.feed_forward);
    fields.defaulted("modulation", shape.modulation);
    fields.defaulted("split", shape.split);
    fields.defaulted("clip", shape.clip);
}

template <class Fields, Either<training::LoraSettings> T>
void list(Fields& fields, T& settings) {
    fields.defaulted("shape", settings.shape);
    fields.defaulted("steps", settings.steps);
    fields.defaulted("batch", settings.batch);
    fields.defaulted("accumulation", settings.accumulation);
    fields.defaulted("optimizer", settings.optimizer);
    fields.defaulted("rate", settings.rate);
    fields.defaulted("weight_decay", settings.weight_decay);
    fields.defaulted("warmup", settings.warmup);
    fields.defaulted("decay_share", settings.decay_share);
    fields.defaulted("times", settings.times);
    fields.defaulted("time_mean", settings.time_mean);
    fields.defaulted("time_deviation", settings.time_deviation);
    fields.defaulted("guidance", settings.guidance);
    fields.defaulted("caption_dropout", settings.caption_dropout);
    fields.defaulted("ema_decay", settings.ema_decay);
    fields.defaulted("unmasked_weight", settings.unmasked_weight);
    fields.defaulted("prior_weight", settings.prior_weight);
    fields.defaulted("recompute", settings.recompute);
    fields.defaulted("seed", settings.seed);
    fields.defaulted("checkpoint_minutes", settings.checkpoint_minutes);
    fields.defaulted("checkpoint_steps", settings.checkpoint_steps);
}

template <class Fields, Either<training::LoraIdentity> T>
void list(Fields& fields, T& identity) {
    fields.defaulted("title", identity.title);
    fields.defaulted("trigger", identity.trigger);
    fields.defaulted("author", identity.author);
    fields.defaulted("licence", identity.licence);
    fields.defaulted("date", identity.date);
}

template <class Fields, Either<engine::TrainingRequest> T>
void list(Fields& fields, T& request) {
    fields.required("model", request.model);
    fields.defaulted("parts", request.parts);
    fields.defaulted("beside", request.beside);
    fields.defaulted("pictures", request.pictures);
    fields.defaulted("prior_prompts", request.prior_prompts);
    fields.required("settings", request.settings);
    fields.defaulted("measures", request.measures);
    fields.defaulted("identity", request.identity);
    fields.required("outputs", request.outputs);
    fields.required("folder", request.folder);
    fields.defaulted("max_sequence_length", request.max_sequence_length);
    fields.defaulted("device", request.device);
    fields.defaulted("precision", request.precision);
    fields.defaulted("memory_limit", request.memory_limit);
}

template <class Fields, Either<engine::TrainingForecast> T>
void list(Fields& fields, T& forecast) {
    fields.required("memory_bytes", forecast.memory_bytes);
    fields.required("operations_a_step", forecast.operations_a_step);
    fields.required("encoding_operations", forecast.encoding_operations);
    fields.required("measuring_operations", forecast.measuring_operations);
}

template <class Fields, Either<engine::TrainingProgress> T>
void list(Fields& fields, T& progress) {
    fields.required("stage", progress.stage);
    fields.required("step", progress.step);
    fields.required("steps", progress.steps);
    fields.required("loss", progress.loss);
    fields.required("rate", progress.rate);
    fields.required("seconds_left", progress.seconds_left);
    fields.required("notes", progress.notes);
}

template <class Fields, Either<engine::TrainingSample> T>
void list(Fields& fields, T& sample) {
    fields.required("step", sample.step);
    fields.required("prompt", sample.prompt);
    fields.required("seed", sample.seed);
    fields.required("pixels", sample.pixels);
}

template <class Fields, Either<engine::TrainingMeasure> T>
void list(Fields& fields, T& measure) {
    fields.required("step", measure.step);
    fields.required("loss", measure.loss);
    fields.required("likeness", measure.likeness);
    fields.required("variety", measure.variety);
    fields.required("bleed", measure.bleed);
    fields.required("accuracy", measure.accuracy);
    fields.required("best", measure.best);
}

template <class Fields, Either<engine::TrainingProof> T>
void list(Fields& fields, T& proof) {
    fields.required("change", proof.change);
    fields.required("likeness_before", proof.likeness_before);
    fields.required("likeness_after", proof.likeness_after);
    fields.required("variety_kept", proof.variety_kept);
    fields.required("bleed", proof.bleed);
    fields.required("reread_difference", proof.reread_difference);
    fields.required("without", proof.without);
    fields.required("with", proof.with);
    fields.required("taught", proof.taught);
    fields.required("verdict", proof.verdict);
}

template <class Fields, Either<engine::TrainedLora> T>
void list(Fields& fields, T& trained) {
    fields.required("pairs", trained.pairs);
    fields.required("steps", trained.steps);
    fields.required("best_step", trained.best_step);
    fields.required("stopped_early", trained.stopped_early);
    fields.required("measures", trained.measures);
    fields.required("proof", trained.proof);
    fields.required("outputs", trained.outputs);
}

}  // namespace photoflux::protocol
