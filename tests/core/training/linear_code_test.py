"""The autoencoder that the recipe's linear_code.py writes: its latents hold what numpy's principal components hold of 8x8 blocks."""

import os
import sys
import tempfile
from pathlib import Path

import numpy
import torch
from diffusers import AutoencoderKL
from safetensors.torch import save_file

sys.path.insert(0, str(Path(os.environ["PHOTOFLUX_SOURCE_DIR"]) / "resources" / "models" / "mini" / "recipe"))
import linear_code  # noqa: E402

LATENTS = 16
SIZES = {"down_block_types": ["DownEncoderBlock2D"] * 4, "up_block_types": ["UpDecoderBlock2D"] * 4, "layers_per_block": 1,
         "block_out_channels": [16, 48, 64, 96], "latent_channels": LATENTS, "norm_num_groups": 8, "use_quant_conv": False,
         "use_post_quant_conv": False, "mid_block_add_attention": False}


def blurred_noise(count: int, side: int) -> torch.Tensor:
    """[N, H, W, 3] uint8, with detail of every size, so that 16 numbers a block hold much and not all"""
    chance = torch.Generator().manual_seed(5)
    total = torch.zeros(count, 3, side, side)
    for cells in (2, 4, 8, 16, side):
        noise = torch.randn(count, 3, cells, cells, generator=chance) / cells
        total += torch.nn.functional.interpolate(noise, size=(side, side), mode="bilinear")
    return (total / total.abs().max() * 127 + 127.5).byte().permute(0, 2, 3, 1).contiguous()


def blocks(pictures: torch.Tensor) -> numpy.ndarray:
    """[cells, 192]"""
    return pictures.unfold(2, 8, 8).unfold(3, 8, 8).permute(0, 2, 3, 1, 4, 5).reshape(-1, 192).numpy().astype(float)


def lost(known: numpy.ndarray, wanted: numpy.ndarray) -> float:
    """Mean square that the best linear guess of `wanted` from `known` misses"""
    with_one = numpy.column_stack([known, numpy.ones(len(known))])
    solved = numpy.linalg.lstsq(with_one, wanted, rcond=None)[0]
    return float(numpy.square(with_one @ solved - wanted).mean())


def check_latents(model: AutoencoderKL, pictures: torch.Tensor) -> None:
    wanted = blocks(pictures)
    basis = numpy.linalg.svd(wanted, full_matrices=False)[2][:LATENTS]
    ideal = float(numpy.square(wanted - wanted @ basis.T @ basis).mean())
    posterior = model.encode(pictures).latent_dist
    ours = lost(posterior.mean.permute(0, 2, 3, 1).reshape(-1, LATENTS).numpy(), wanted)
    print(f"mean square lost: {ours:.6f}, by principal components {ideal:.6f} of {wanted.var():.6f}")
    assert ideal > 1e-5, "nothing is lost: the pictures are too plain for a test"
    assert abs(ours / ideal - 1) < 0.01, "the encoder is not the linear code"
    latents = posterior.mean * model.config.scaling_factor
    deviations = latents.std((0, 2, 3))
    assert abs(float(latents.std()) - 1) < 0.02 and abs(float(latents.mean())) < 0.02, (latents.std(), latents.mean())
    assert 0.7 < float(deviations.min()) and float(deviations.max()) < 1.4, deviations
    assert float(posterior.std.max()) * model.config.scaling_factor < 0.03, "the posterior is noisy"


@torch.no_grad()
def main() -> int:
    torch.manual_seed(1)
    with tempfile.TemporaryDirectory() as temporary:
        save_file({"pictures": blurred_noise(24, 64)}, Path(temporary) / "pictures-00.safetensors")
        pictures = linear_code.load_pictures([Path(temporary)], 24)
    earlier, model = AutoencoderKL(**SIZES), AutoencoderKL(**SIZES)
    linear_code.write_linear_encoder(model, pictures)
    check_latents(model, pictures[0])
    # Told to follow an autoencoder of the same latents, the first layer of the decoder becomes that one's.
    earlier.encoder.load_state_dict(model.encoder.state_dict())
    linear_code.take_decoder(model, earlier, pictures)
    there, wanted = (each.decode(each.encode(pictures[0][:4]).latent_dist.mean).sample for each in (model, earlier))
    difference = float((there - wanted).abs().max() / wanted.std())
    print(f"the solved decoder differs by {difference:.4f} of a deviation at most")
    assert difference < 0.05
    return 0


if __name__ == "__main__":
    sys.exit(main())
