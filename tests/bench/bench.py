"""Times diffusers and PhotoFlux in turn on the same models, with the same threads, and prints JSON with ratios.

Ratios are diffusers' median over ours: above 1 we are faster. Run through `./dev bench`.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import sdcpp_peer

SOURCE = Path(__file__).resolve().parents[2]
MINI = SOURCE / "resources" / "models" / "mini"
PROMPT = "a red fox on a light blue background"


def wide_model(folder: Path) -> Path:
    """A random model of FLUX.1's shape at width 1024 (4 double, 8 single blocks) with Mini's encoders and autoencoder."""
    import torch
    from diffusers import FluxPipeline, FluxTransformer2DModel

    torch.manual_seed(1)
    pipe = FluxPipeline.from_pretrained(MINI, torch_dtype=torch.float32)
    config = pipe.transformer.config
    pipe.transformer = FluxTransformer2DModel(
        in_channels=64, num_layers=4, num_single_layers=8, attention_head_dim=128, num_attention_heads=8,
        joint_attention_dim=config.joint_attention_dim, pooled_projection_dim=config.pooled_projection_dim,
        axes_dims_rope=(16, 56, 56),
    )
    pipe.save_pretrained(folder / "wide")
    return folder / "wide"


def diffusers_times(model: Path, size: int, steps: int, tokens: int, repeats: int) -> dict:
    import torch
    from diffusers import FluxPipeline

    pipe = FluxPipeline.from_pretrained(model, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    pictures, step_times, last = [], [], [0.0]

    def on_step(_pipe, _index, _time, kwargs):
        now = time.perf_counter()
        step_times.append(now - last[0])
        last[0] = now
        return kwargs

    for index in range(repeats + 1):
        begun = last[0] = time.perf_counter()
        pipe(PROMPT + " " * index, height=size, width=size, num_inference_steps=steps, max_sequence_length=tokens,
             guidance_scale=0.0, callback_on_step_end=on_step, generator=torch.Generator("cpu").manual_seed(index))
        if index > 0:
            pictures.append(time.perf_counter() - begun)
    # The first interval of each picture holds the text encoders, so it is no step.
    return {"picture": pictures, "step": [t for i, t in enumerate(step_times) if i >= steps and i % steps != 0]}


def our_times(program: Path, model: Path, size: int, steps: int, tokens: int, repeats: int) -> dict:
    output = subprocess.run([program, model, str(size), str(steps), str(tokens), str(repeats)], check=True, capture_output=True, text=True)
    return json.loads(output.stdout)


def process_times(command: list, repeats: int) -> list:
    times = []
    for _ in range(repeats + 1):
        begun = time.perf_counter()
        subprocess.run([str(word) for word in command], check=True, capture_output=True)
        times.append(time.perf_counter() - begun)
    return times[1:]


def ratio(theirs: list, ours: list) -> dict:
    return {"diffusers_s": round(statistics.median(theirs), 4), "photoflux_s": round(statistics.median(ours), 4),
            "ratio": round(statistics.median(theirs) / statistics.median(ours), 2)}


def compare(program: Path, model: Path, size: int, steps: int, tokens: int, repeats: int) -> dict:
    theirs: dict = {"picture": [], "step": []}
    ours: dict = {"picture": [], "step": []}
    for _ in range(2):  # in turn, so that a slow minute of the machine hits both
        for times, more in ((theirs, diffusers_times(model, size, steps, tokens, repeats)),
                            (ours, our_times(program, model, size, steps, tokens, repeats))):
            times["picture"] += more["picture"]
            times["step"] += more["step"]
    return {"size": size, "steps": steps, "tokens": tokens, "step": ratio(theirs["step"], ours["step"]),
            "picture": ratio(theirs["picture"], ours["picture"])}


def whole_process(bin_folder: Path, folder: Path, steps: int, tokens: int, repeats: int) -> dict:
    script = (
        "import torch; from diffusers import FluxPipeline; "
        f"p = FluxPipeline.from_pretrained({str(MINI)!r}, torch_dtype=torch.float32); "
        f"p({PROMPT!r}, height=128, width=128, num_inference_steps={steps}, max_sequence_length={tokens}, guidance_scale=0.0)"
        f".images[0].save({str(folder / 'theirs.png')!r})"
    )
    theirs = process_times([sys.executable, "-c", script], repeats)
    ours = process_times([bin_folder / "photoflux", "generate", PROMPT, "--size", "128x128", "--steps", steps,
                          "--out", folder / "ours.png", "--quiet"], repeats)
    return ratio(theirs, ours)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, default=os.environ.get("PHOTOFLUX_BIN_DIR"), help="folder of the built programs")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--skip-wide", action="store_true")
    parser.add_argument("--stable-diffusion-cpp", type=Path, metavar="PYTHON",
                        help="a Python with stable-diffusion-cpp-python: compares with it alone, at width 1024")
    arguments = parser.parse_args()
    program = arguments.bin / "photoflux-picture-bench"
    if arguments.stable_diffusion_cpp:
        with tempfile.TemporaryDirectory() as temporary:
            compared = sdcpp_peer.compare(arguments.stable_diffusion_cpp, program, Path(temporary))
        print(json.dumps({"cpus": os.cpu_count(), "width_1024_stable_diffusion_cpp": compared}, indent=2))
        return
    introduction = json.loads((MINI / "photoflux.json").read_text())
    steps, size = introduction["steps"], introduction["native_size"]
    tokens = json.loads((MINI / "tokenizer_2" / "tokenizer_config.json").read_text())["model_max_length"]
    result: dict = {"cpus": os.cpu_count(), "mini": compare(program, MINI, size, steps, tokens, arguments.repeats)}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        result["whole_process"] = whole_process(arguments.bin, folder, steps, tokens, arguments.repeats)
        if not arguments.skip_wide:
            result["width_1024"] = compare(program, wide_model(folder), 256, 4, tokens, 2)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
