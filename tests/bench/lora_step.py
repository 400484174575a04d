"""Times one LoRA training step of diffusers with peft and of PhotoFlux in turn: the same model, factors, sizes and threads.

Prints JSON with medians in seconds and their ratio: above 1 we are faster; by the clock on the wall and, where others use the machine,
more to the point, in seconds of the processor (of all threads, so set OMP_NUM_THREADS=1 to compare work). A step is forward, backward, clipping and AdamW at
rank 16 on all linear layers of the blocks. `split` trains the very factors of peft; `fused` is our default, one pair for queries,
keys and values together.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bench

RANK, WARM_UP, ROUNDS = 16, 2, 3
TARGETS = (
    r".*transformer_blocks\..*\.(to_q|to_k|to_v|to_out\.0|add_q_proj|add_k_proj|add_v_proj|to_add_out|ff\.net\.0\.proj|ff\.net\.2"
    r"|ff_context\.net\.0\.proj|ff_context\.net\.2|proj_mlp|proj_out|norm1\.linear|norm1_context\.linear|norm\.linear)"
)


def peer_times(model: Path, size: int, batch: int, tokens: int, repeats: int) -> dict:
    import torch
    from diffusers import FluxPipeline, FluxTransformer2DModel
    from peft import LoraConfig

    transformer = FluxTransformer2DModel.from_pretrained(model / "transformer", torch_dtype=torch.float32)
    transformer.requires_grad_(False)
    transformer.add_adapter(LoraConfig(r=RANK, lora_alpha=RANK, target_modules=TARGETS))
    factors = [p for p in transformer.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(factors, lr=1e-4, fused=True)
    side, config = size // 16, transformer.config
    latents, noise = (torch.randn(batch, side * side, config.in_channels) for _ in range(2))
    prompt, pooled = torch.randn(batch, tokens, config.joint_attention_dim), torch.randn(batch, config.pooled_projection_dim)
    sigma = torch.rand(batch)
    image_ids = FluxPipeline._prepare_latent_image_ids(batch, side, side, "cpu", torch.float32)
    times: dict = {"step": [], "processor": []}
    for _ in range(WARM_UP + repeats):
        begun, before = time.perf_counter(), time.process_time()
        mixed = torch.lerp(latents, noise, sigma.view(-1, 1, 1))
        velocity = transformer(hidden_states=mixed, encoder_hidden_states=prompt, pooled_projections=pooled, timestep=sigma,
                               img_ids=image_ids, txt_ids=torch.zeros(tokens, 3)).sample
        torch.nn.functional.mse_loss(velocity, noise - latents).backward()
        torch.nn.utils.clip_grad_norm_(factors, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        times["step"].append(time.perf_counter() - begun)
        times["processor"].append(time.process_time() - before)
    return {clock: seconds[WARM_UP:] for clock, seconds in times.items()}


def our_times(program: Path, *arguments) -> dict:
    output = subprocess.run([str(word) for word in (program, *arguments)], check=True, capture_output=True, text=True)
    return json.loads(output.stdout)


def compare(program: Path, model: Path, size: int, batch: int, tokens: int, repeats: int) -> dict:
    runs: dict = {side: {"step": [], "processor": []} for side in ("diffusers", "split", "fused")}
    for _ in range(ROUNDS):  # in turn, so that a slow minute of the machine hits both
        for side, times in runs.items():
            more = (peer_times(model, size, batch, tokens, repeats) if side == "diffusers"
                    else our_times(program, model, size, batch, tokens, repeats, side))
            for clock, seconds in more.items():
                times[clock] += seconds
    theirs = runs.pop("diffusers")
    compared = {side: {clock: bench.ratio(theirs[clock], times[clock]) for clock in times} for side, times in runs.items()}
    return {"size": size, "batch": batch, "tokens": tokens} | compared


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, default=os.environ.get("PHOTOFLUX_BIN_DIR"), help="folder of the built programs")
    parser.add_argument("--repeats", type=int, default=10)
    parser.add_argument("--skip-wide", action="store_true")
    arguments = parser.parse_args()
    program = arguments.bin / "photoflux-lora-bench"
    result: dict = {"cpus": os.cpu_count(), "threads": os.environ.get("OMP_NUM_THREADS", "all")}
    result["mini"] = [compare(program, bench.MINI, 128, batch, 48, arguments.repeats) for batch in (1, 4)]
    if not arguments.skip_wide:
        with tempfile.TemporaryDirectory() as temporary:
            wide, repeats = bench.wide_model(Path(temporary)), max(2, arguments.repeats // 4)
            result["width_1024"] = [compare(program, wide, 256, batch, 48, repeats) for batch in (1, 4)]
    json.dump(result, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
