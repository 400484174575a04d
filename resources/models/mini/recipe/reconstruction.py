"""Measures what an autoencoder keeps of pictures that it has not seen: PSNR in dB, averaged over the pictures.

    python reconstruction.py --autoencoder ../vae --data build/mini build/mini-256 --photographs build/mini-autoencoder/packages

Needs torch and diffusers. Illustrations: the validation pictures of each set. Photographs: photographs.py says which.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL
from photographs import UNSEEN, find
from PIL import Image, ImageOps
from safetensors import safe_open


@torch.inference_mode()
def restored(autoencoder: AutoencoderKL, pictures: np.ndarray) -> np.ndarray:
    """[N, H, W, 3] uint8, there and back."""
    batch = torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1
    made = autoencoder.decode(autoencoder.encode(batch).latent_dist.mean).sample
    return ((made + 1) * 127.5).round().clamp(0, 255).byte().permute(0, 2, 3, 1).numpy()


def decibels(made: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """[N] from two [N, H, W, 3] uint8"""
    error = np.square(made.astype(np.float64) - wanted).mean((1, 2, 3))
    return 10 * np.log10(255**2 / np.maximum(error, 1e-3))


def figures(autoencoder: AutoencoderKL, pictures: np.ndarray) -> dict[str, float]:
    parts = [decibels(restored(autoencoder, pictures[i : i + 16]), pictures[i : i + 16]) for i in range(0, len(pictures), 16)]
    values = np.concatenate(parts)
    return {"pictures": len(values)} | {name: round(float(of(values)), 2) for name, of in (("mean", np.mean), ("worst", np.min), ("best", np.max))}


def photographs(root: Path, size: int) -> np.ndarray:
    """The middle of each, [N, size, size, 3] uint8"""
    squares = [ImageOps.fit(Image.open(file).convert("RGB"), (size, size), Image.Resampling.LANCZOS) for file in find(root, UNSEEN)]
    return np.stack([np.asarray(square) for square in squares])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--autoencoder", type=Path, required=True)
    parser.add_argument("--data", type=Path, nargs="*", default=[])
    parser.add_argument("--photographs", type=Path)
    parser.add_argument("--count", type=int, default=128)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    autoencoder = AutoencoderKL.from_pretrained(options.autoencoder).float()
    result = {}
    for folder in options.data:
        with safe_open(folder / "validation.safetensors", "np") as tensors:
            pictures = tensors.get_slice("pictures")[: options.count]
        result[f"{folder.name}, {pictures.shape[1]} px"] = figures(autoencoder, pictures)
    if options.photographs:
        result["photographs, 256 px"] = figures(autoencoder, photographs(options.photographs, 256))
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
