"""Times diffusers on one model and prints JSON with seconds and bytes, as photoflux-picture-bench does.

usage: peer.py MODEL SIZE STEPS TOKENS REPEATS --device D --dtype T [--guidance G] [--compile] [--picture FILE]
"""

import argparse
import json
import time
from pathlib import Path

PROMPT = "a red fox on a light blue background"


def load(arguments):
    import torch
    from diffusers import FluxPipeline

    pipe = FluxPipeline.from_pretrained(arguments.model, torch_dtype=getattr(torch, arguments.dtype))
    pipe.to(arguments.device)
    pipe.set_progress_bar_config(disable=True)
    if arguments.compile:
        pipe.transformer = torch.compile(pipe.transformer, fullgraph=True)
        pipe.vae.decode = torch.compile(pipe.vae.decode, fullgraph=True)
    return pipe


class Steps:
    """Seconds of the steps after a picture's first, which text encoders delay. Waits for the device only at both ends."""

    def __init__(self, device: str, steps: int):
        self.device, self.steps, self.begun, self.each = device, steps, 0.0, []

    def now(self) -> float:
        import torch

        if self.device.startswith("cuda"):
            torch.cuda.synchronize()
        return time.perf_counter()

    def __call__(self, _pipe, index, _time, kwargs):
        if index == 0:
            self.begun = self.now()
        if index == self.steps - 1 and index > 0:
            self.each.append((self.now() - self.begun) / index)
        return kwargs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    for name in ("size", "steps", "tokens", "repeats"):
        parser.add_argument(name, type=int)
    parser.add_argument("--device", required=True)
    parser.add_argument("--dtype", required=True)
    parser.add_argument("--guidance", type=float, default=0.0)
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--picture", type=Path)
    arguments = parser.parse_args()

    import torch

    begun = time.perf_counter()
    pipe = load(arguments)
    loaded = time.perf_counter() - begun
    pictures, steps, first = [], Steps(arguments.device, arguments.steps), 0.0
    for index in range(arguments.repeats + 1):
        begun = time.perf_counter()
        picture = pipe(PROMPT + " " * index, height=arguments.size, width=arguments.size, max_sequence_length=arguments.tokens,
                       num_inference_steps=arguments.steps, guidance_scale=arguments.guidance, callback_on_step_end=steps,
                       generator=torch.Generator("cpu").manual_seed(0)).images[0]
        seconds = time.perf_counter() - begun
        if index > 0:
            pictures.append(seconds)
            continue
        first = loaded + seconds
        steps.each.clear()
        if arguments.picture:
            picture.save(arguments.picture)
    result = {"picture": pictures, "step": steps.each, "first": first, "load": loaded, "torch": torch.__version__}
    if arguments.device.startswith("cuda"):
        result["device_allocated_bytes"] = torch.cuda.max_memory_allocated()
        result["device_reserved_bytes"] = torch.cuda.max_memory_reserved()
    print(json.dumps(result))


if __name__ == "__main__":
    main()
