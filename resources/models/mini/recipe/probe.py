"""A small classifier, the judge of generated pictures: which of the drawings is this, that is, which thing in which style?
It learns from real composed pictures only.

A drawing is known by its shape, its colours and its shading together, so that it tells the style even where edges are soft.
A classifier of styles alone looks for crisp edges: it was right about 79 to 82 % of the real pictures and called most soft ones 3D.
Pictures are judged at 64 px, by halves where two things stand side by side.
"""

import json
import sys
from pathlib import Path

import torch
from safetensors import safe_open
from scenes import LESSONS
from things import read_things
from torch import nn
from torch.nn import functional

SIDE = 64
BATCH = 128


def _stage(before: int, after: int, stride: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU())


class DrawingProbe(nn.Module):
    """Which thing in which style: every drawing is a class of its own."""

    def __init__(self, things: int, styles: int):
        super().__init__()
        self.styles = styles
        self.layers = nn.Sequential(_stage(3, 24, 2), _stage(24, 48, 2), _stage(48, 96, 2), _stage(96, 192, 2), _stage(192, 256, 1))
        self.head = nn.Linear(4 * 256, things * styles)

    def features(self, pictures: torch.Tensor) -> torch.Tensor:
        """[B, 3, 64, 64] in 0..1 -> [B, 256]"""
        return self.layers(pictures * 2 - 1).mean((2, 3))

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        """[B, 3, 64, 64] in 0..1 -> [B, things * styles]"""
        return self.head(functional.adaptive_max_pool2d(self.layers(pictures * 2 - 1), 2).flatten(1))

    def verdicts(self, pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """[B, 3, 64, 64] in 0..1 -> [B, things], whatever the style, and [B, styles], whatever the thing (log-likelihoods)"""
        drawings = self(pictures).log_softmax(1).unflatten(1, (-1, self.styles))
        return drawings.logsumexp(2), drawings.logsumexp(1)


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


def _drawings_of(shard: Path, codes: dict[str, int], styles: tuple[str, ...]) -> tuple[torch.Tensor, torch.Tensor]:
    """Pictures [N, 3, 64, 64] uint8 and classes [N]; pictures of two things come as two halves."""
    pictures, truths = _read(shard)
    thing = torch.tensor([[codes[truth["things"][0]], codes[truth["things"][-1]]] for truth in truths])
    drawing = thing * len(styles) + torch.tensor([[styles.index(truth["style"])] for truth in truths])
    pair = torch.tensor([truth["layout"] == "pair" for truth in truths])
    left, right = halves(pictures[pair])
    return (
        torch.cat([shrink(pictures[~pair]), shrink(left), shrink(right)]),
        torch.cat([drawing[~pair, 0], drawing[pair, 0], drawing[pair, 1]]),
    )


def _softened(pictures: torch.Tensor, deviation: float) -> torch.Tensor:
    """Gaussian blur; `deviation` in pixels."""
    reach = max(1, round(2.5 * deviation))
    weights = torch.exp(-torch.arange(-reach, reach + 1).float().square() / (2 * deviation**2))
    weights = (weights / weights.sum()).view(1, 1, -1, 1).expand(3, 1, -1, 1)
    padded = functional.pad(pictures, (reach,) * 4, mode="replicate")
    return functional.conv2d(functional.conv2d(padded, weights, groups=3), weights.transpose(2, 3), groups=3)


def _varied(pictures: torch.Tensor) -> torch.Tensor:
    """Moved, mirrored, often softened and grainy, as what comes out of an autoencoder is."""
    side, reach = pictures.shape[-1], pictures.shape[-1] // 16
    shift_x, shift_y = (int(value) for value in torch.randint(0, 2 * reach + 1, (2,)))
    padded = functional.pad(pictures, (reach,) * 4, mode="replicate")
    pictures = padded[:, :, shift_y : shift_y + side, shift_x : shift_x + side]
    if torch.rand(()) < 0.5:
        pictures = pictures.flip(3)
    deviation = float(torch.rand(()))
    if torch.rand(()) < 0.6 and deviation > 0.2:
        pictures = _softened(pictures, deviation)
    return pictures + torch.randn_like(pictures) * (0.03 * torch.rand(()))


def _train(probe: DrawingProbe, pictures: torch.Tensor, classes: torch.Tensor, epochs: int) -> None:
    batches = len(pictures) // BATCH
    probe.train().to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(probe.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=epochs * batches, pct_start=0.15)
    for epoch in range(epochs):
        total = 0.0
        for rows in torch.randperm(len(pictures))[: batches * BATCH].view(-1, BATCH):
            shown = _varied(pictures[rows].float() / 255).contiguous(memory_format=torch.channels_last)
            loss = functional.cross_entropy(probe(shown), classes[rows], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"probe: epoch {epoch + 1} of {epochs}, loss {total / batches:.3f}", file=sys.stderr, flush=True)
    probe.eval()


def drawn(data: Path) -> tuple[dict[str, int], tuple[str, ...]]:
    """Code point -> number, for as many things as the shards were made with, and their styles."""
    with safe_open(data / "validation.safetensors", "pt") as tensors:
        made_with = tensors.metadata()
    things = read_things(int(made_with["things"]))
    return {thing.code: number for number, thing in enumerate(things)}, LESSONS[made_with["lesson"]].styles


def load_or_train(data: Path, epochs: int) -> tuple[DrawingProbe, dict[str, int], tuple[str, ...]]:
    """The probe, from the folder's cache where one of that many epochs is there already, and what its classes mean."""
    torch.manual_seed(1)
    codes, styles = drawn(data)
    probe, file = DrawingProbe(len(codes), len(styles)), data / f"probe-{epochs}.pt"
    if file.exists():
        probe.load_state_dict(torch.load(file, weights_only=True))
        return probe.eval(), codes, styles
    shards = sorted(data.glob("pictures-*.safetensors"))
    pictures, classes = (torch.cat(parts) for parts in zip(*(_drawings_of(shard, codes, styles) for shard in shards)))
    _train(probe, pictures, classes, epochs)
    torch.save(probe.state_dict(), file)
    return probe, codes, styles
