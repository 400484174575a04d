"""The mean of several transformers' weights; everything else is copied from the first model."""

import argparse
import shutil
from pathlib import Path

from safetensors.torch import load_file, save_file

WEIGHTS = "transformer/diffusion_pytorch_model.safetensors"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path, nargs="+", metavar="MODEL")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    all_weights = [load_file(model / WEIGHTS) for model in options.models]
    mean = {
        name: (sum(weights[name].float() for weights in all_weights) / len(all_weights)).to(tensor.dtype).contiguous()
        for name, tensor in all_weights[0].items()
    }
    shutil.copytree(options.models[0], options.out)
    save_file(mean, options.out / WEIGHTS, {"format": "pt"})


if __name__ == "__main__":
    main()
