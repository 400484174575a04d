"""Makes the style's part of what a transformer hears of CLIP's pooled features stronger, without training.

The means of the pooled features of captions of each style span a plane. The layer that reads the features is given the part in that
plane TIMES as strong, around the styles' common mean: with one style as another, all else stays as it was. Fold again afterwards
(README: what that costs in backgrounds comes back).
"""

import argparse
import json
import shutil
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from transformers import CLIPTextModel

WEIGHTS = "transformer/diffusion_pytorch_model.safetensors"
READER = "time_text_embed.text_embedder.linear_1"
CAPTIONS = 6  # two in each of three languages
COUNT = 1000


def style_means(model, data):
    """`[styles, features]`: pooled features of captions that name their style, averaged over the kinds of captions."""
    encoder = CLIPTextModel.from_pretrained(model / "text_encoder").float()
    with safe_open(data / "pictures-00.safetensors", "pt") as shard:
        ids = shard.get_tensor("clip_ids")[:COUNT].long()
        negative = shard.get_tensor("negative_clip_ids")[:COUNT].long()
    lines = (data / "captions-00.jsonl").read_text(encoding="utf-8").splitlines()[:COUNT]
    styles = [json.loads(line)["style"] for line in lines]
    means = []
    with torch.no_grad():
        for kind in range(CAPTIONS):
            told = (ids[:, kind] != negative[:, kind, 0]).any(1)  # a caption without its style is its own negative
            of_style = [told & torch.tensor([style == name for style in styles]) for name in sorted(set(styles))]
            means.append(torch.stack([encoder(ids[chosen, kind]).pooler_output.mean(0) for chosen in of_style]))
    return torch.stack(means).mean(0)


def strengthen(weights, means, times):
    """Changes the weights of the layer that reads the pooled features in place."""
    middle = means.mean(0)
    plane = torch.linalg.qr((means - middle).T[:, : len(means) - 1])[0]
    projector = plane @ plane.T
    weight, bias = weights[f"{READER}.weight"], weights[f"{READER}.bias"]
    more = (times - 1) * weight.float() @ projector
    weights[f"{READER}.weight"] = (weight.float() + more).to(weight.dtype).contiguous()
    weights[f"{READER}.bias"] = (bias.float() - more @ middle).to(bias.dtype).contiguous()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="a picture set with negatives (prepare.py)")
    parser.add_argument("--times", type=float, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    weights = load_file(options.model / WEIGHTS)
    strengthen(weights, style_means(options.model, options.data), options.times)
    shutil.copytree(options.model, options.out)
    save_file(weights, options.out / WEIGHTS, {"format": "pt"})


if __name__ == "__main__":
    main()
