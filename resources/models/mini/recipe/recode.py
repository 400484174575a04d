"""Lets a transformer go on with another autoencoder: its first and last layers solved for the new latents by least squares.

    python recode.py --model BASE --autoencoder CODE/vae --data FIRST --out RECODED

What it knows of things and words stays; go on from RECODED with `photoflux-trainer flow --start RECODED --text-encoders RECODED
--autoencoder CODE/vae`, for the latents are only about the same. Needs torch and diffusers.
"""

import argparse
import shutil
from pathlib import Path

import torch
from diffusers import AutoencoderKL
from linear_code import load_pictures
from safetensors import safe_open
from safetensors.torch import save_file


@torch.inference_mode()
def packed_latents(autoencoder: AutoencoderKL, pictures: torch.Tensor) -> torch.Tensor:
    """As the transformer sees them, each 2x2 as one token of (channel, row, column): [tokens, 4 * channels]"""
    told = autoencoder.config
    parts = [autoencoder.encode(part).latent_dist.mean for part in pictures.split(16)]
    latents = (torch.cat(parts) - told.shift_factor) * told.scaling_factor
    return latents.unfold(2, 2, 2).unfold(3, 2, 2).permute(0, 2, 3, 1, 4, 5).flatten(3).flatten(0, 2).double()


def line_between(known: torch.Tensor, wanted: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """matrix, offset with wanted = matrix known + offset, as nearly as can be"""
    with_one = torch.cat([known, torch.ones_like(known[:, :1])], 1)
    solved = torch.linalg.lstsq(with_one, wanted).solution
    left = (with_one @ solved - wanted).var() / wanted.var()
    print(f"variance that the line between the latents does not explain: {float(left):.3f}")
    return solved[:-1].T, solved[-1]


def recode(weights: dict[str, torch.Tensor], old: torch.Tensor, new: torch.Tensor) -> None:
    """Velocity is a difference of noise and latent, both of which take the same line, so that its offset drops out."""
    there, offset = line_between(new, old)
    back, _ = line_between(old, new)
    kind = weights["proj_out.weight"].dtype
    entry, entry_bias, end, end_bias = (weights[f"{layer}.{part}"].double() for layer in ("x_embedder", "proj_out") for part in ("weight", "bias"))
    weights["x_embedder.weight"] = (entry @ there).to(kind).contiguous()
    weights["x_embedder.bias"] = (entry_bias + entry @ offset).to(kind)
    weights["proj_out.weight"] = (back @ end).to(kind).contiguous()
    weights["proj_out.bias"] = (back @ end_bias).to(kind)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="folder of the model that is to go on")
    parser.add_argument("--autoencoder", type=Path, required=True, help="vae folder of the new autoencoder")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=400, help="pictures that the layers are solved on")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    pictures = load_pictures([options.data], options.count)[0]
    old, new = (packed_latents(AutoencoderKL.from_pretrained(folder).float(), pictures) for folder in (options.model / "vae", options.autoencoder))
    shutil.copytree(options.model, options.out)
    shutil.copytree(options.autoencoder, options.out / "vae", dirs_exist_ok=True)
    file = options.out / "transformer" / "diffusion_pytorch_model.safetensors"
    with safe_open(file, "pt") as stored:
        weights = {name: stored.get_tensor(name).clone() for name in stored.keys()}
    recode(weights, old, new)
    save_file(weights, file)


if __name__ == "__main__":
    main()
