"""Judges a teacher before its guidance is folded in: v = empty + G1 (caption - empty) + G2 (caption - mean of other styles).

    python guided.py --model RUNS/base-1/model --data FIRST --prompts prompts.json --count 150 2.2:0 2.2:2:0.85

Each trial is G1:G2, or G1:G2:UNTIL where the second difference leads only at times up to UNTIL. As `photoflux-trainer flow
--guidance G1 --negative-guidance G2 --negative-until UNTIL` has it. Needs torch and diffusers.
"""

import argparse
import json
from pathlib import Path

import measure
import numpy as np
import torch
from captions import tell_scene
from diffusers import FluxPipeline
from scenes import Background, Scene
from things import read_things

SIDE, BATCH, SHIFT = 128, 30, 3.0  # SHIFT: networks.json, "scheduler"


class Teacher:
    def __init__(self, model: Path):
        told = json.loads((model / "tokenizer_2" / "tokenizer_config.json").read_text(encoding="utf-8"))
        self.tokens = told["model_max_length"]
        self.pipe = FluxPipeline.from_pretrained(model, torch_dtype=torch.float32)
        steps = json.loads((model / "photoflux.json").read_text(encoding="utf-8"))["steps"]
        even = np.linspace(1, 1 / steps, steps)
        self.times = np.append(SHIFT * even / (1 + (SHIFT - 1) * even), 0)

    def conditions(self, texts: list[str]):
        features, pooled, positions = self.pipe.encode_prompt(texts, None, max_sequence_length=self.tokens)
        return {"encoder_hidden_states": features, "pooled_projections": pooled, "txt_ids": positions}

    def pictures(self, entries: list[dict], first: int, towards: float, away: float, until: float) -> list[np.ndarray]:
        pipe, count = self.pipe, len(entries)
        caption = self.conditions([entry["prompt"] for entry in entries])
        empty = self.conditions([""] * count)
        others = [self.conditions([entry["others"][n] for entry in entries]) for n in range(len(entries[0]["others"]))]
        cells = SIDE // pipe.vae_scale_factor
        shape = (1, pipe.vae.config.latent_channels, cells, cells)
        noise = [torch.randn(shape, generator=torch.Generator().manual_seed(first + number)) for number in range(count)]
        latents = pipe._pack_latents(torch.cat(noise), count, *shape[1:])
        places = pipe._prepare_latent_image_ids(count, cells // 2, cells // 2, "cpu", torch.float32)
        for time, following in zip(self.times, self.times[1:]):
            shared = {"timestep": torch.full((count,), float(time)), "img_ids": places, "return_dict": False}
            with_caption = velocity = pipe.transformer(latents, **caption, **shared)[0]
            if towards != 1:
                velocity = velocity + (towards - 1) * (with_caption - pipe.transformer(latents, **empty, **shared)[0])
            if away != 0 and time <= until:
                mean = torch.stack([pipe.transformer(latents, **other, **shared)[0] for other in others]).mean(0)
                velocity = velocity + away * (with_caption - mean)
            latents = latents + float(following - time) * velocity
        latents = pipe._unpack_latents(latents, SIDE, SIDE, pipe.vae_scale_factor)
        decoded = pipe.vae.decode(latents / pipe.vae.config.scaling_factor + pipe.vae.config.shift_factor).sample
        return list(((decoded + 1) * 127.5).round().clamp(0, 255).byte().permute(0, 2, 3, 1).numpy())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--prompts", type=Path, required=True)
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("trials", nargs="+")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    judge_of = measure.load_or_train(options.data, 4)
    things = {thing.code: thing for thing in read_things(len(judge_of[1]))}
    entries = json.loads(options.prompts.read_text(encoding="utf-8"))[: options.count]
    for entry in entries:
        background = Background(tuple(entry["rgb"]), entry["background"])
        shown = tuple(things[code] for code in entry["things"])
        styles = [style for style in judge_of[2] if style != entry["style"]]
        entry["others"] = [tell_scene(Scene(shown, style, background, ()), entry["language"], chance=None) for style in styles]
    teacher = Teacher(options.model)
    for trial in options.trials:
        towards, away, until = (float(word) for word in (trial.split(":") + ["0", "1"][trial.count(":") :])[:3])
        pictures = []
        with torch.inference_mode():
            for start in range(0, len(entries), BATCH):
                pictures += teacher.pictures(entries[start : start + BATCH], start, towards, away, until)
        verdicts = measure.judge(judge_of, pictures, entries)
        groups = {key: measure.grouped(verdicts, entries, key) for key in ("language", "style")}
        right = {name: shares["style"] for group in groups.values() for name, shares in group.items()}
        print(json.dumps({"trial": trial} | measure.shares(verdicts) | {"style_of": right}), flush=True)


if __name__ == "__main__":
    main()
