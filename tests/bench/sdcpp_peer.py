"""stable-diffusion.cpp beside PhotoFlux on the processor: one transformer of width 1024, the same tokens, threads and size.

Only steps are timed, for text encoders differ: stable-diffusion.cpp knows them in FLUX.1's size alone, and takes 256
tokens of zeros where there is no T5. Run by itself (by the interpreter that has PyPI's stable-diffusion-cpp-python) it
times that program: sdcpp_peer.py MODEL TYPE STEPS.
"""

import importlib.util
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
WIDE = {
    "transformer": {"num_layers": 4, "num_single_layers": 8, "attention_head_dim": 128, "num_attention_heads": 8,
                    "joint_attention_dim": 4096, "pooled_projection_dim": 768},
    "clip": {"vocab_size": 3000, "hidden_size": 768, "intermediate_size": 768, "projection_dim": 768,
             "num_hidden_layers": 1, "num_attention_heads": 4},
    "t5": {"vocab_size": 3500, "d_model": 4096, "d_kv": 64, "d_ff": 256, "num_layers": 1, "num_heads": 4},
    "vae": {"block_out_channels": (128, 256, 512, 512), "layers_per_block": 2, "norm_num_groups": 32},
}
SIZE, TOKENS, STEPS = 256, 256, 4  # what stable-diffusion.cpp gives [schnell]: 256 tokens
PRECISIONS = {"fp32": "f32", "int8": "q8_0"}  # ours -> theirs


def script(path: Path):
    """Another script of the tests, as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write_model(folder: Path) -> None:
    """A diffusers folder with random weights; the transformer's again under its original names, and a CLIP-L beside it."""
    import torch
    from safetensors.torch import load_file, save_file

    weights = script(SOURCE / "tests" / "bench" / "flux_full_size" / "weights.py")
    weights.write_schnell(folder, WIDE, torch.float32, torch.Generator("cpu").manual_seed(1))
    layouts = script(SOURCE / "tests" / "core" / "engine" / "make_layouts.py")
    layouts.DOUBLE, layouts.SINGLE = WIDE["transformer"]["num_layers"], WIDE["transformer"]["num_single_layers"]
    state = load_file(folder / "transformer" / "diffusion_pytorch_model.safetensors")
    original = layouts.to_original(state, guidance=False)
    save_file({key: tensor.contiguous() for key, tensor in original.items()}, folder / "transformer.safetensors")
    clip = weights.clip_of(weights.FULL).state_dict()
    save_file({"text_model." + key: tensor for key, tensor in clip.items()}, folder / "clip_l.safetensors")


def last_json(command: list, threads: int) -> dict:
    # Threads that sleep while they wait, as PhotoFlux's worker is started.
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "OMP_WAIT_POLICY": "passive"}
    done = subprocess.run([str(word) for word in command], env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed: {(done.stdout + done.stderr)[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def compare(interpreter: Path, program: Path, folder: Path, rounds: int = 2) -> dict:
    """In turn, so that a slow minute of the machine hits both. Ratios are theirs over ours."""
    threads = os.cpu_count()
    write_model(folder)
    result: dict = {"threads": threads, "load": [os.getloadavg()[0]]}
    for ours, theirs in PRECISIONS.items():
        steps: dict = {"photoflux": [], "stable_diffusion_cpp": []}
        for _ in range(rounds):
            steps["photoflux"] += last_json([program, folder, SIZE, STEPS, TOKENS, 1, "--precision", ours], threads)["step"][1:]
            steps["stable_diffusion_cpp"] += last_json([interpreter, __file__, folder, theirs, STEPS], threads)["step"]
        result[f"{ours}_{theirs}"] = {
            **{f"{name}_{kind}_s": round(of(times), 4) for name, times in steps.items()
               for kind, of in (("median", statistics.median), ("least", min))},
            "ratio": round(statistics.median(steps["stable_diffusion_cpp"]) / statistics.median(steps["photoflux"]), 2),
            "ratio_of_least": round(min(steps["stable_diffusion_cpp"]) / min(steps["photoflux"]), 2),
        }
    result["load"].append(os.getloadavg()[0])
    return result


def main() -> None:
    from stable_diffusion_cpp import StableDiffusion

    folder, kind, steps = sys.argv[1:]
    out = os.dup(sys.stdout.fileno())  # the package closes its own while it works
    model = StableDiffusion(diffusion_model_path=f"{folder}/transformer.safetensors", clip_l_path=f"{folder}/clip_l.safetensors",
                            vae_path=f"{folder}/vae/diffusion_pytorch_model.safetensors", wtype=kind, vae_decode_only=True,
                            n_threads=int(os.environ["OMP_NUM_THREADS"]), verbose=False)
    ends: list = []  # of the steps, after their beginning

    def on_step(step: int, of: int, _seconds: float) -> None:
        ends.append(time.perf_counter())
        if step == of:  # decoding would take longer than the steps
            os.write(out, json.dumps({"step": [later - sooner for sooner, later in zip(ends, ends[1:])]}).encode())
            os._exit(0)

    model.generate_image(prompt="a red fox on a light blue background", width=SIZE, height=SIZE, cfg_scale=1.0,
                         sample_steps=int(steps), sample_method="euler", seed=0, progress_callback=on_step)


if __name__ == "__main__":
    main()
