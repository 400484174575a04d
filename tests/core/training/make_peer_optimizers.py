"""What bitsandbytes' AdamW8bit makes of given gradients, and how numbers are kept in its eight bits: adamw8bit.safetensors.

With --prodigy FILE it writes what prodigyopt makes of them instead: `prodigy_way.safetensors` beside this script was written so by
prodigyopt 1.1.2, which is not among the peers that every test run installs.
"""

import argparse
from pathlib import Path

import torch
from safetensors.torch import save_file

SHAPES = [(48, 96), (70, 64)]
STEPS = 24


def gradients(shape: tuple, step: int) -> torch.Tensor:
    """Of changing size, with a direction that stays."""
    generator = torch.Generator().manual_seed(1000 * shape[0] + step)
    steady = torch.randn(shape, generator=torch.Generator().manual_seed(shape[0]))
    return (0.2 * torch.randn(shape, generator=generator) + steady) * (0.5 + 0.05 * step)


def way(make_optimizer, shapes: list, after_step=lambda _optimizer: None) -> dict:
    parameters = [torch.nn.Parameter(torch.randn(s, generator=torch.Generator().manual_seed(3)) * 0.1) for s in shapes]
    tensors = {f"start/{i}": p.detach().clone() for i, p in enumerate(parameters)}
    optimizer = make_optimizer(parameters)
    for step in range(STEPS):
        for i, parameter in enumerate(parameters):
            parameter.grad = gradients(tuple(parameter.shape), step)
            tensors[f"gradient/{i}/{step}"] = parameter.grad.clone()
        optimizer.step()
        after_step(optimizer)
    return tensors | {f"end/{i}": p.detach().clone() for i, p in enumerate(parameters)}


def adamw8bit(file: Path) -> None:
    from bitsandbytes.functional import create_dynamic_map, dequantize_blockwise, quantize_blockwise
    from bitsandbytes.optim import AdamW8bit

    tensors = way(lambda parameters: AdamW8bit(parameters, lr=1e-3, weight_decay=0.01), SHAPES)
    numbers = torch.randn(40, 130, generator=torch.Generator().manual_seed(5)) ** 3
    tensors["numbers"] = numbers
    for name, signed in (("signed", True), ("unsigned", False)):
        given, code = (numbers if signed else numbers.abs()), create_dynamic_map(signed)
        scales = torch.nn.functional.pad(given.flatten(), (0, -given.numel() % 256)).view(-1, 256).abs().amax(1)
        scales = scales.repeat_interleave(256)[: given.numel()].view(given.shape)
        # The nearest entry of its map: its own kernel on the processor looks up roughly and is now and then one off.
        tensors[f"kept/{name}"] = code[((given / scales).unsqueeze(-1) - code).abs().argmin(-1)] * scales
        tensors[f"kept_by_kernel/{name}"] = dequantize_blockwise(*quantize_blockwise(given, code=code, blocksize=256))
    save_file(tensors, file)


def prodigy(file: Path) -> None:
    from prodigyopt import Prodigy

    distances: list = []
    tensors = way(
        lambda parameters: Prodigy(parameters, weight_decay=0.01, use_bias_correction=True, safeguard_warmup=True),
        [(6, 8), (5, 4)], lambda optimizer: distances.append(optimizer.param_groups[0]["d"]),
    )
    tensors["distance"] = torch.tensor(distances, dtype=torch.float64)
    save_file(tensors, file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--prodigy", type=Path)
    arguments = parser.parse_args()
    if arguments.prodigy:
        return prodigy(arguments.prodigy)
    arguments.out.mkdir(parents=True, exist_ok=True)
    adamw8bit(arguments.out / "adamw8bit.safetensors")


if __name__ == "__main__":
    main()
