"""Makes the pictures that measure.py judges, many at once: one PNG for each entry of its list, entry n from seed n.

    python generate.py --model .. --prompts prompts.json --out generated

Needs torch and diffusers. `photoflux generate` makes the same pictures one by one (to 2/255: tests/end_to_end/bundled_model_test.py).
"""

import argparse
import json
from pathlib import Path

import torch
from diffusers import FluxPipeline


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--prompts", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--batch", type=int, default=20)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    told = json.loads((options.model / "photoflux.json").read_text(encoding="utf-8"))
    tokens = json.loads((options.model / "tokenizer_2" / "tokenizer_config.json").read_text(encoding="utf-8"))["model_max_length"]
    pipe = FluxPipeline.from_pretrained(options.model, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    entries = json.loads(options.prompts.read_text(encoding="utf-8"))
    options.out.mkdir(parents=True, exist_ok=True)
    for start in range(0, len(entries), options.batch):
        part = entries[start : start + options.batch]
        pictures = pipe(
            [entry["prompt"] for entry in part],
            **{side: told["native_size"] for side in ("width", "height")},
            num_inference_steps=told["steps"],
            max_sequence_length=tokens,
            guidance_scale=0.0,
            generator=[torch.Generator("cpu").manual_seed(start + number) for number in range(len(part))],
        ).images
        for entry, picture in zip(part, pictures):
            picture.save(options.out / entry["file"])


if __name__ == "__main__":
    main()
