"""Writes FLUX.1 [schnell] and [dev] with random weights, in the layout of diffusers, in full size or small.

Values are drawn where the device is and go to the file one by one: no network is ever whole in memory. Both models share
every file but the guidance embedder's, by links. Weights are normal with a variance of one over what a row takes in, so
that values neither die nor grow on their way through 57 blocks; norms are ones. The tokenizers are those of PhotoFlux
Mini: what words mean is lost on random weights.
"""

import contextlib
import json
import math
import os
import shutil
import struct
import sys
from pathlib import Path

MINI = Path(__file__).resolve().parents[3] / "resources" / "models" / "mini"
GUIDANCE = "time_text_embed.guidance_embedder."
TYPES = {"torch.bfloat16": "BF16", "torch.float32": "F32"}
CLIP_TOKENS, T5_TOKENS = 77, 512

FULL = {
    "transformer": {"num_layers": 19, "num_single_layers": 38, "attention_head_dim": 128, "num_attention_heads": 24,
                    "joint_attention_dim": 4096, "pooled_projection_dim": 768},
    "clip": {"vocab_size": 49408, "hidden_size": 768, "intermediate_size": 3072, "projection_dim": 768,
             "num_hidden_layers": 12, "num_attention_heads": 12},
    "t5": {"vocab_size": 32128, "d_model": 4096, "d_kv": 64, "d_ff": 10240, "num_layers": 24, "num_heads": 64},
    "vae": {"block_out_channels": (128, 256, 512, 512), "layers_per_block": 2, "norm_num_groups": 32},
}
SMALL = {
    "transformer": {"num_layers": 2, "num_single_layers": 4, "attention_head_dim": 128, "num_attention_heads": 2,
                    "joint_attention_dim": 64, "pooled_projection_dim": 64},
    "clip": {"vocab_size": 3000, "hidden_size": 64, "intermediate_size": 128, "projection_dim": 64,
             "num_hidden_layers": 2, "num_attention_heads": 2},
    "t5": {"vocab_size": 3500, "d_model": 64, "d_kv": 32, "d_ff": 128, "num_layers": 2, "num_heads": 2},
    "vae": {"block_out_channels": (16, 32, 32, 32), "layers_per_block": 1, "norm_num_groups": 8},
}


def transformer_of(sizes: dict, guidance: bool):
    from diffusers import FluxTransformer2DModel

    return FluxTransformer2DModel(in_channels=64, axes_dims_rope=(16, 56, 56), guidance_embeds=guidance,
                                  **sizes["transformer"])


def autoencoder_of(sizes: dict):
    from diffusers import AutoencoderKL

    levels = len(sizes["vae"]["block_out_channels"])
    return AutoencoderKL(down_block_types=("DownEncoderBlock2D",) * levels,
                         up_block_types=("UpDecoderBlock2D",) * levels, latent_channels=16, scaling_factor=0.3611,
                         shift_factor=0.1159, use_quant_conv=False, use_post_quant_conv=False, sample_size=1024,
                         **sizes["vae"])


def clip_of(sizes: dict):
    from transformers import CLIPTextConfig, CLIPTextModel

    ends = json.loads((MINI / "text_encoder" / "config.json").read_text())
    return CLIPTextModel(CLIPTextConfig(max_position_embeddings=CLIP_TOKENS, hidden_act="quick_gelu", **sizes["clip"],
                                        **{key: ends[key] for key in ("bos_token_id", "eos_token_id", "pad_token_id")}))


def t5_of(sizes: dict):
    from transformers import T5Config, T5EncoderModel

    return T5EncoderModel(T5Config(feed_forward_proj="gated-gelu", tie_word_embeddings=False, is_encoder_decoder=False,
                                   **sizes["t5"]))


def spread_of(name: str, shape: tuple, sizes: dict) -> float:
    """The standard deviation of a weight's values."""
    if name == "shared.weight":
        return 1.0
    if "embedding" in name or "relative_attention_bias" in name:
        return 0.5
    inputs = math.prod(shape[1:])
    if name.endswith("SelfAttention.q.weight"):
        inputs *= sizes["t5"]["d_kv"]  # T5 does not divide its scores by the root of that
    return 1 / math.sqrt(inputs)


def random_weight(name: str, shape: tuple, sizes: dict, dtype, generator):
    import torch

    device = generator.device
    if len(shape) == 1 and name.endswith("weight"):
        return torch.ones(shape, dtype=dtype, device=device)
    spread = 0.02 if len(shape) == 1 else spread_of(name, shape, sizes)
    return torch.randn(shape, dtype=dtype, device=device, generator=generator) * spread


def write_safetensors(file: Path, network, wanted, sizes: dict, dtype, generator) -> int:
    """Random values for those tensors of `network`, which holds none itself, that are `wanted`. Returns how many."""
    import torch

    tensors = {name: tuple(tensor.shape) for name, tensor in sorted(network.state_dict().items()) if wanted(name)}
    head, end = {}, 0
    for name, shape in tensors.items():
        begin, end = end, end + math.prod(shape) * dtype.itemsize
        head[name] = {"dtype": TYPES[str(dtype)], "shape": shape, "data_offsets": [begin, end]}
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 8)
    with open(file, "wb") as out:
        out.write(struct.pack("<Q", len(text)) + text)
        for name, shape in tensors.items():
            values = random_weight(name, shape, sizes, dtype, generator).cpu().contiguous()
            out.write(values.reshape(-1).view(torch.uint8).numpy().data)
    return end // dtype.itemsize


def link(target: Path, place: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        place.unlink()
    place.symlink_to(os.path.relpath(target, place.parent), target_is_directory=target.is_dir())


def write_tokenizers(folder: Path) -> None:
    for name, tokens in (("tokenizer", CLIP_TOKENS), ("tokenizer_2", T5_TOKENS)):
        shutil.copytree(MINI / name, folder / name, dirs_exist_ok=True)
        file = folder / name / "tokenizer_config.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), "model_max_length": tokens}, indent=1))


def write_frame(folder: Path, shift: float, dynamic: bool) -> None:
    """What a model's folder holds beside its networks."""
    from diffusers import FlowMatchEulerDiscreteScheduler

    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(MINI / "model_index.json", folder)
    FlowMatchEulerDiscreteScheduler(shift=shift, use_dynamic_shifting=dynamic).save_pretrained(folder / "scheduler")


def write_schnell(folder: Path, sizes: dict, dtype, generator) -> int:
    import torch

    write_frame(folder, shift=1.0, dynamic=False)
    write_tokenizers(folder)
    values = 0
    with torch.device("meta"):
        networks = {"transformer": transformer_of(sizes, guidance=False), "vae": autoencoder_of(sizes),
                    "text_encoder": clip_of(sizes), "text_encoder_2": t5_of(sizes)}
    for name, network in networks.items():
        place = folder / name
        place.mkdir(exist_ok=True)
        if hasattr(network, "save_config"):
            network.save_config(place)
        else:
            network.config.architectures = [type(network).__name__]
            network.config.save_pretrained(place)
        file = place / ("diffusion_pytorch_model.safetensors" if hasattr(network, "save_config") else "model.safetensors")
        # T5's table is there twice: transformers writes it once.
        values += write_safetensors(file, network, lambda key: "embed_tokens" not in key, sizes, dtype, generator)
    return values


def write_dev(folder: Path, schnell: Path, sizes: dict, dtype, generator) -> int:
    import torch

    write_frame(folder, shift=3.0, dynamic=True)
    for name in ("vae", "text_encoder", "text_encoder_2", "tokenizer", "tokenizer_2"):
        link(schnell / name, folder / name)
    with torch.device("meta"):
        network = transformer_of(sizes, guidance=True)
    place = folder / "transformer"
    place.mkdir(exist_ok=True)
    network.save_config(place)
    shared, own = (f"diffusion_pytorch_model-0000{i}-of-00002.safetensors" for i in (1, 2))
    link(schnell / "transformer" / "diffusion_pytorch_model.safetensors", place / shared)
    values = write_safetensors(place / own, network, lambda key: key.startswith(GUIDANCE), sizes, dtype, generator)
    files = {key: own if key.startswith(GUIDANCE) else shared for key in network.state_dict()}
    bytes_of = sum(tensor.numel() for tensor in network.state_dict().values()) * dtype.itemsize
    index = {"metadata": {"total_size": bytes_of}, "weight_map": files}
    (place / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps(index))
    return values


def write_models(folder: Path, small: bool, device: str) -> dict:
    """`folder`/schnell and `folder`/dev. Returns how many values each has."""
    import torch

    sizes, dtype = (SMALL, torch.float32) if small else (FULL, torch.bfloat16)
    folder.mkdir(parents=True, exist_ok=True)
    generator = torch.Generator(device).manual_seed(1)
    values = write_schnell(folder / "schnell", sizes, dtype, generator)
    return {"schnell": values, "dev": values + write_dev(folder / "dev", folder / "schnell", sizes, dtype, generator)}


if __name__ == "__main__":
    print(json.dumps(write_models(Path(sys.argv[1]), sys.argv[2] == "small", sys.argv[3])))
