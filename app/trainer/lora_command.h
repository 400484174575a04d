#pragma once

#include "base/cancel.h"
#include "options.h"

/// `photoflux-trainer lora`: a personal model from a packed set of pictures. Needs --model, --pictures and --run.
photoflux::Result<void> run_lora(Options& options, const photoflux::CancelToken& cancel);

inline constexpr const char* kLoraHelp = R"(
  embed        --pictures FILE --out FILE --bundled FOLDER | --encoder FOLDER      features that say how alike pictures are

  lora         --model FOLDER --pictures FILE --run FOLDER [--out FILE] [--diffusers-out FILE]
               FILE of pictures: safetensors with `picture_NAME` (uint8 [H, W, 3], sides multiples of 16), `mask_NAME`
               (uint8 [H, W], 255 where the subject is) where there is one, and in its metadata `caption_NAME`, and
               `prior_NAME` = yes for pictures that only preserve what the model knows, `held_out_NAME` = yes for those
               that are not learned but compared with
  --rank N --alpha A --train attention,feed-forward,modulation,clip --split yes|no
  --steps N --batch N --accumulation N --rate R --warmup N --decay-share S --weight-decay W --ema D --seed N
  --optimizer adamw|adamw8bit|prodigy   --times shifted|sigmoid|logit-normal|uniform --time-mean M --time-deviation D
  --guidance G --dropout P --unmasked-weight W --prior-weight W --recompute yes|no --text-tokens N
  --measure-prompts FILE (JSON: [{"text": …, "plain": without the trigger, "names_subject": true}, …]; makes samples of
  these while it trains) --measure-every STEPS --samples N (of each prompt) --sample-size PIXELS --sample-steps N
  --encoder FOLDER (of DINOv2 or CLIP) --bundled-model FOLDER (whose networks compare, else --model's) --early-stop yes|no
  --beside FILE (a LoRA that acts while this one is trained, for [schnell])
  --device D --precision P --memory GB --threads N --checkpoint-minutes M --checkpoint-steps N
  --title T --trigger T --author T --licence T --forecast yes (says what it will take, and trains nothing)
)";
