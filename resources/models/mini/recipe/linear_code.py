"""An autoencoder that starts where a linear code ends: its encoder computes principal components of 8x8 blocks, exactly.

    python linear_code.py --data FIRST CLOSER --decoder ../vae --out CODE/vae

Encoder: 3x3 convolutions with stride 2 gather each 2x2 into more channels, residual branches begin at nothing, and what the last
norm and its SiLU would bend is led around them: silu(u) - silu(-u) = u, and a large constant in each group fixes what it is
divided by. The decoder comes from an earlier autoencoder, its first layer solved anew for the new latents. Go on from it with
`photoflux-trainer autoencoder --start CODE/vae`, at first with `--keep-encoder yes`. Needs torch and diffusers.
"""

import argparse
from pathlib import Path

import torch
from diffusers import AutoencoderKL
from safetensors import safe_open

CONSTANT = 50.0  # times a component's deviation: the norm's divisor then varies by 1 in 10,000
LOG_VARIANCE = -8.0  # of the posterior: latents are all but noiseless
BENT = 0.5  # a component's deviation to this power is its deviation in the latents: between 1 (as it is) and 0 (white)


def load_pictures(folders: list[Path], count: int) -> list[torch.Tensor]:
    """`count` training pictures of each folder, [N, 3, H, W] in [-1, 1]"""
    result = []
    for folder in folders:
        with safe_open(sorted(folder.glob("pictures-*.safetensors"))[0], "pt") as file:
            result.append(file.get_slice("pictures")[:count].permute(0, 3, 1, 2).float() / 127.5 - 1)
    return result


def gathered(planes: torch.Tensor) -> torch.Tensor:
    """Each 2x2 into channels: [N, C, H, W] to [N, 4C, H/2, W/2]"""
    corners = [planes[:, :, down::2, across::2] for down in (0, 1) for across in (0, 1)]
    return torch.cat(corners, 1)


def components(planes: list[torch.Tensor], count: int) -> torch.Tensor:
    """The `count` directions that hold most of what the channels hold, [count, C]"""
    cells = torch.cat([part.permute(0, 2, 3, 1).flatten(0, 2) for part in planes]).double()
    return torch.linalg.eigh(cells.T @ cells).eigenvectors.flip(1)[:, :count].T.float()


def hadamard(size: int) -> torch.Tensor:
    """Turns unequal deviations into equal ones. Sizes are powers of two."""
    matrix = torch.ones(1, 1)
    while len(matrix) < size:
        matrix = torch.kron(torch.tensor([[1.0, 1.0], [1.0, -1.0]]), matrix)
    assert len(matrix) == size, f"{size} is no power of two"
    return matrix / size**0.5


@torch.no_grad()
def write_linear_encoder(model: AutoencoderKL, pictures: list[torch.Tensor]) -> None:
    encoder, latents = model.encoder, model.config.latent_channels
    blocks = encoder.down_blocks
    for block in [*blocks, encoder.mid_block]:
        for resnet in block.resnets:
            for parameter in resnet.conv2.parameters():
                parameter.zero_()
    carried, planes = pictures[0].shape[1], pictures
    _passing(encoder.conv_in, carried)
    for block in blocks[:-1]:
        if block.resnets[0].conv_shortcut is not None:
            _passing(block.resnets[0].conv_shortcut, carried)
        convolution = block.downsamplers[0].conv
        planes = [gathered(part) for part in planes]
        last = block is blocks[-2]
        basis = components(planes, latents if last else min(planes[0].shape[1], convolution.out_channels))
        convolution.weight[: len(basis)] = 0
        convolution.weight[: len(basis), :carried, :2, :2] = basis.unflatten(1, (2, 2, carried)).permute(0, 3, 1, 2)
        convolution.bias[: len(basis)] = 0
        planes = [torch.einsum("kc,nchw->nkhw", basis, part) for part in planes]
        carried = len(basis)
    _write_end(model, torch.cat([part.permute(0, 2, 3, 1).flatten(0, 2) for part in planes]))


def _passing(convolution: torch.nn.Conv2d, count: int) -> None:
    """The first `count` channels go through as they are; what the others become is left to chance."""
    middle = convolution.kernel_size[0] // 2
    convolution.weight[:count] = 0
    convolution.bias[:count] = 0
    for channel in range(count):
        convolution.weight[channel, channel, middle, middle] = 1


def _write_end(model: AutoencoderKL, cells: torch.Tensor) -> None:
    """From principal components, as `cells` holds them of training pictures, to the latents' mean and log variance."""
    encoder, latents = model.encoder, model.config.latent_channels
    spread = (cells - cells.mean(0)).std(0)
    entry, norm, end = encoder.down_blocks[-1].resnets[0].conv_shortcut, encoder.conv_norm_out, encoder.conv_out
    size = norm.num_channels // norm.num_groups
    each = -(-latents // norm.num_groups)  # components in a group, there as they are and negated
    constants = size - 2 * each
    assert constants >= 2 and constants % 2 == 0, "the last level has too few channels for this construction"
    for parameter in (entry.weight, entry.bias, norm.bias, end.weight, end.bias):
        parameter.zero_()
    norm.weight.fill_(CONSTANT * (constants / size) ** 0.5)  # undoes the division
    turned = hadamard(latents) * spread.pow(BENT)
    for component in range(latents):
        first = component // each * size + component % each * 2
        for channel, sign in ((first, 1.0), (first + 1, -1.0)):
            entry.weight[channel, component] = sign / spread[component]
            end.weight[:latents, channel, 1, 1] = sign * turned[:, component]
    for group in range(norm.num_groups):
        start = group * size + 2 * each
        entry.bias[start : start + constants : 2] = CONSTANT
        entry.bias[start + 1 : start + constants : 2] = -CONSTANT
    end.bias[:latents] = -turned @ (cells.mean(0) / spread)
    deviation = (turned @ ((cells - cells.mean(0)) / spread).T).std().item()
    end.bias[latents:] = LOG_VARIANCE + 2 * torch.tensor(deviation).log()
    model.register_to_config(scaling_factor=1 / deviation, shift_factor=0.0)


@torch.no_grad()
def take_decoder(model: AutoencoderKL, earlier: AutoencoderKL, pictures: list[torch.Tensor]) -> None:
    """The earlier decoder, its first layer solved so that it makes of the new latents what it made of its own."""
    model.decoder.load_state_dict(earlier.decoder.state_dict())
    known, wanted = [], []
    for batch in (part for group in pictures for part in group.split(8)):
        latents = model.encode(batch).latent_dist.mean
        around = torch.nn.functional.unfold(latents, 3, padding=1)  # [N, C * 9, H * W]
        known.append(torch.cat([around, torch.ones_like(around[:, :1])], 1).transpose(1, 2).flatten(0, 1))
        wanted.append(earlier.decoder.conv_in(earlier.encode(batch).latent_dist.mean).flatten(2).transpose(1, 2).flatten(0, 1))
    a, b = torch.cat(known).double(), torch.cat(wanted).double()
    square = a.T @ a
    solved = torch.linalg.solve(square + 1e-4 * square.diagonal().mean() * torch.eye(len(square)), a.T @ b).float()
    entry = model.decoder.conv_in
    entry.weight.copy_(solved[:-1].T.reshape(entry.weight.shape))
    entry.bias.copy_(solved[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, nargs="+", required=True)
    parser.add_argument("--decoder", type=Path, required=True, help="vae folder of an earlier autoencoder of the same sizes")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=150, help="pictures of each folder that the code is fitted to")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    earlier = AutoencoderKL.from_pretrained(options.decoder).float()
    model = AutoencoderKL.from_config(earlier.config)
    pictures = load_pictures(options.data, options.count)
    write_linear_encoder(model, pictures)
    take_decoder(model, earlier, pictures)
    model.save_pretrained(options.out)


if __name__ == "__main__":
    main()
