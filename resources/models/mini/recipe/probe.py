"""Two small classifiers, of things and of styles: the judges of generated pictures. They learn from real composed ones only.

Things are judged at 64 px, by halves where two stand side by side. Style lives in fine detail (edges, shading, cells)
that 64 px lose: a probe that shared these features told only 60 % of real styles, so a second one looks at 128 px.
"""

import json
import sys
from pathlib import Path

import torch
from safetensors import safe_open
from scenes import STYLES
from things import read_things
from torch import nn
from torch.nn import functional

SIDE = 64
STYLE_SIDE = 128
BATCH = 128


def _stage(before: int, after: int, stride: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU())


class ThingProbe(nn.Module):
    def __init__(self, things: int):
        super().__init__()
        self.layers = nn.Sequential(_stage(3, 24, 2), _stage(24, 48, 2), _stage(48, 96, 2), _stage(96, 192, 2), _stage(192, 256, 1))
        self.head = nn.Linear(4 * 256, things)

    def features(self, pictures: torch.Tensor) -> torch.Tensor:
        """[B, 3, 64, 64] in 0..1 -> [B, 256]"""
        return self.layers(pictures * 2 - 1).mean((2, 3))

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        """[B, 3, 64, 64] in 0..1 -> [B, things]"""
        return self.head(functional.adaptive_max_pool2d(self.layers(pictures * 2 - 1), 2).flatten(1))


class StyleProbe(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(_stage(3, 16, 2), _stage(16, 32, 2), _stage(32, 64, 2), _stage(64, 96, 2))
        self.head = nn.Linear(2 * 96, len(STYLES))

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        """[B, 3, 128, 128] in 0..1 -> [B, styles]"""
        grid = self.layers(pictures * 2 - 1)
        return self.head(torch.cat([grid.mean((2, 3)), grid.amax((2, 3))], 1))


def shrink(pictures: torch.Tensor, side: int = SIDE) -> torch.Tensor:
    """[N, H, W, 3] uint8 -> [N, 3, side, side] uint8, each pixel the mean of what it covers."""
    small = [functional.adaptive_avg_pool2d(part.permute(0, 3, 1, 2).float(), side).round().byte() for part in pictures.split(512)]
    return torch.cat(small)


def halves(pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """[N, H, W, 3] of two things side by side -> the squares that hold the left and the right one."""
    height, width = pictures.shape[1:3]
    middle = pictures[:, height // 4 : height - height // 4]
    return middle[:, :, : width // 2], middle[:, :, width - width // 2 :]


def _read(shard: Path) -> tuple[torch.Tensor, list[dict]]:
    """[N, H, W, 3] uint8 and the truth of each picture."""
    name = shard.stem.removeprefix("pictures-")
    with safe_open(shard, "pt") as tensors:
        pictures = tensors.get_tensor("pictures")
    return pictures, [json.loads(line) for line in shard.with_name(f"captions-{name}.jsonl").open(encoding="utf-8")]


def _things_of(shard: Path, codes: dict[str, int]) -> tuple[torch.Tensor, torch.Tensor]:
    """Pictures [N, 3, 64, 64] uint8 and classes [N]; pictures of two things come as two halves."""
    pictures, truths = _read(shard)
    thing = torch.tensor([[codes[truth["things"][0]], codes[truth["things"][-1]]] for truth in truths])
    pair = torch.tensor([truth["layout"] == "pair" for truth in truths])
    left, right = halves(pictures[pair])
    return (
        torch.cat([shrink(pictures[~pair]), shrink(left), shrink(right)]),
        torch.cat([thing[~pair, 0], thing[pair, 0], thing[pair, 1]]),
    )


def _styles_of(shard: Path) -> tuple[torch.Tensor, torch.Tensor]:
    """Pictures [N, 3, 128, 128] uint8 and classes [N]."""
    pictures, truths = _read(shard)
    return shrink(pictures, STYLE_SIDE), torch.tensor([STYLES.index(truth["style"]) for truth in truths])


def _varied(pictures: torch.Tensor, softness: float, grain: float) -> torch.Tensor:
    """Moved, mirrored, at times softened or grainy, as what comes out of an autoencoder is."""
    side, reach = pictures.shape[-1], pictures.shape[-1] // 12
    shift_x, shift_y = (int(value) for value in torch.randint(0, 2 * reach + 1, (2,)))
    padded = functional.pad(pictures, (reach,) * 4, mode="replicate")
    pictures = padded[:, :, shift_y : shift_y + side, shift_x : shift_x + side]
    if torch.rand(()) < 0.5:
        pictures = pictures.flip(3)
    if torch.rand(()) < 0.3:
        pictures = pictures.lerp(functional.avg_pool2d(functional.pad(pictures, (1, 1, 1, 1), mode="replicate"), 3, 1), softness)
    return pictures + torch.randn_like(pictures) * (grain * torch.rand(()))


def _train(probe: nn.Module, pictures: torch.Tensor, classes: torch.Tensor, epochs: int, softness: float, grain: float) -> None:
    name, batches = type(probe).__name__, len(pictures) // BATCH
    probe.train().to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(probe.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=epochs * batches, pct_start=0.15)
    for epoch in range(epochs):
        total = 0.0
        for rows in torch.randperm(len(pictures))[: batches * BATCH].view(-1, BATCH):
            shown = _varied(pictures[rows].float() / 255, softness, grain).contiguous(memory_format=torch.channels_last)
            loss = functional.cross_entropy(probe(shown), classes[rows], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"{name}: epoch {epoch + 1} of {epochs}, loss {total / batches:.3f}", file=sys.stderr, flush=True)
    probe.eval()


def thing_codes(data: Path) -> dict[str, int]:
    """Code point -> class, for as many things as the shards were made with."""
    with safe_open(data / "validation.safetensors", "pt") as tensors:
        count = int(tensors.metadata()["things"])
    return {thing.code: number for number, thing in enumerate(read_things(count))}


def load_or_train(data: Path, thing_epochs: int, style_epochs: int) -> tuple[ThingProbe, StyleProbe, dict[str, int]]:
    """Both probes, from the folder's cache where one of that many epochs is there already."""
    torch.manual_seed(1)
    codes, shards = thing_codes(data), sorted(data.glob("pictures-*.safetensors"))
    things, styles = ThingProbe(len(codes)), StyleProbe()
    thing_file, style_file = data / f"probe_things-{thing_epochs}.pt", data / f"probe_styles-{style_epochs}.pt"
    if not _cached(things, thing_file):
        pictures, classes = (torch.cat(parts) for parts in zip(*(_things_of(shard, codes) for shard in shards)))
        _train(things, pictures, classes, thing_epochs, softness=1.0, grain=0.04)
        torch.save(things.state_dict(), thing_file)
    if not _cached(styles, style_file):
        pictures, classes = (torch.cat(parts) for parts in zip(*(_styles_of(shard) for shard in shards)))
        _train(styles, pictures, classes, style_epochs, softness=0.5, grain=0.02)
        torch.save(styles.state_dict(), style_file)
    return things, styles, codes


def _cached(probe: nn.Module, path: Path) -> bool:
    if path.exists():
        probe.load_state_dict(torch.load(path, weights_only=True))
        probe.eval()
    return path.exists()
