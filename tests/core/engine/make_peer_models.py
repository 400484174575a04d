"""Small random FLUX.1 models with what diffusers and transformers make of them, for the parity tests.

Each configuration becomes FOLDER/NAME/model, a diffusers folder, and FOLDER/NAME/expected.safetensors: inputs and the
peers' outputs of every network, the schedule, the noise and whole pictures, all in fp32 on the CPU.
"""

import argparse
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import numpy
import torch
from diffusers import AutoencoderKL, FlowMatchEulerDiscreteScheduler, FluxPipeline, FluxTransformer2DModel
from diffusers.pipelines.flux.pipeline_flux import calculate_shift
from safetensors.torch import save_file
from transformers import AutoTokenizer, CLIPTextConfig, CLIPTextModel, CLIPTokenizer, T5Config, T5EncoderModel

VERSION = "3"
SOURCE = Path(__file__).resolve().parents[3]
TOKENIZERS = SOURCE / "resources" / "models" / "mini"
STEPS_AND_TOKENS = [(1, 16), (4, 64), (8, 256), (28, 1024), (50, 4096), (7, 16384)]


@dataclass
class Configuration:
    """What sets one model apart from the others."""

    heads: int = 2
    axes: tuple = (4, 6, 6)
    double: int = 2
    single: int = 2
    guidance: bool = False
    channels: tuple = (8, 16, 16, 16)
    groups: int = 4
    quant_conv: bool = False
    attention: bool = False
    dynamic: bool = False
    shift: float = 1.0
    sizes: tuple = ((64, 64),)
    batch: int = 1
    steps: int = 4
    shard: str | None = None
    dtype: torch.dtype = torch.float32
    clip_eos_is_two: bool = False
    sequence: int = 24
    seeds: tuple = (0, 4294967297)
    prompts: tuple = ("a red fox on a light blue background", "dibujo de zorro, fondo rojo", "狐狸")
    extra: dict = field(default_factory=dict)


CONFIGURATIONS = {
    "schnell": Configuration(),
    "guidance": Configuration(guidance=True, dynamic=True, shift=3.0, steps=6, attention=True, sizes=((64, 96), (48, 48))),
    "no_single": Configuration(single=0, double=3, heads=3, axes=(8, 12, 12), shift=3.0),
    "one_double": Configuration(heads=4, axes=(2, 4, 10), double=1, single=4, sizes=((96, 32),), batch=2),
    "quant_conv": Configuration(quant_conv=True, attention=True, channels=(8, 8, 16, 24), clip_eos_is_two=True),
    "sharded_bf16": Configuration(shard="60KB", dtype=torch.bfloat16, guidance=True, sizes=((32, 80),)),
    "fp16": Configuration(dtype=torch.float16, heads=1, axes=(16, 24, 24), batch=2, sequence=48),
}


def build(name: str, c: Configuration) -> FluxPipeline:
    torch.manual_seed(sum(name.encode()))
    clip_tokenizer = CLIPTokenizer.from_pretrained(TOKENIZERS / "tokenizer")
    t5_tokenizer = AutoTokenizer.from_pretrained(TOKENIZERS / "tokenizer_2", model_max_length=48)
    clip = CLIPTextModel(
        CLIPTextConfig(
            vocab_size=3000, hidden_size=24, intermediate_size=40, num_hidden_layers=2, num_attention_heads=3,
            max_position_embeddings=48, bos_token_id=2998, eos_token_id=2 if c.clip_eos_is_two else 2999, pad_token_id=2999,
            hidden_act="gelu" if c.clip_eos_is_two else "quick_gelu", projection_dim=24,
        )
    )
    t5 = T5EncoderModel(
        T5Config(
            vocab_size=3500, d_model=20, d_kv=6, d_ff=28, num_layers=3, num_heads=4, feed_forward_proj="gated-gelu",
            relative_attention_num_buckets=8, relative_attention_max_distance=20, is_encoder_decoder=False,
        )
    )
    head = sum(c.axes)
    transformer = FluxTransformer2DModel(
        in_channels=64, num_layers=c.double, num_single_layers=c.single, attention_head_dim=head,
        num_attention_heads=c.heads, joint_attention_dim=20, pooled_projection_dim=24, guidance_embeds=c.guidance,
        axes_dims_rope=c.axes,
    )
    levels = len(c.channels)
    vae = AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * levels, up_block_types=("UpDecoderBlock2D",) * levels,
        block_out_channels=c.channels, layers_per_block=1, latent_channels=16, norm_num_groups=c.groups,
        use_quant_conv=c.quant_conv, use_post_quant_conv=c.quant_conv, mid_block_add_attention=c.attention,
        scaling_factor=0.3611, shift_factor=0.1159,
    )
    # Zero and one biases and norms would hide a missing term.
    for network in (transformer, vae, clip, t5):
        for parameter in network.parameters():
            if parameter.dim() == 1:
                parameter.data += torch.randn_like(parameter) * 0.1
        network.eval().requires_grad_(False)
    scheduler = FlowMatchEulerDiscreteScheduler(shift=c.shift, use_dynamic_shifting=c.dynamic)
    return FluxPipeline(scheduler, vae, clip, clip_tokenizer, t5, t5_tokenizer, transformer)


def transformer_cases(pipe: FluxPipeline, c: Configuration, out: dict) -> None:
    config = pipe.transformer.config
    for index, (height, width) in enumerate(c.sizes):
        cells = (height // 16) * (width // 16)
        hidden = torch.randn(c.batch, cells, 64)
        prompt = torch.randn(c.batch, c.sequence, config.joint_attention_dim)
        pooled = torch.randn(c.batch, config.pooled_projection_dim)
        time = torch.rand(c.batch)
        guidance = torch.full((c.batch,), 3.5) if c.guidance else None
        image_ids = FluxPipeline._prepare_latent_image_ids(c.batch, height // 16, width // 16, "cpu", torch.float32)
        velocity = pipe.transformer(
            hidden_states=hidden, encoder_hidden_states=prompt, pooled_projections=pooled, timestep=time,
            img_ids=image_ids, txt_ids=torch.zeros(c.sequence, 3), guidance=guidance,
        ).sample
        for key, value in {"latents": hidden, "prompt": prompt, "pooled": pooled, "time": time, "velocity": velocity}.items():
            out[f"transformer.{index}.{key}"] = value
        out[f"transformer.{index}.cells"] = torch.tensor([height // 16, width // 16])


def autoencoder_cases(pipe: FluxPipeline, c: Configuration, out: dict) -> None:
    for index, (height, width) in enumerate(c.sizes):
        picture = torch.rand(c.batch, 3, height, width) * 2 - 1
        latents = torch.randn(c.batch, 16, height // 8, width // 8)
        config = pipe.vae.config
        out[f"vae.{index}.picture"] = picture
        out[f"vae.{index}.moments"] = pipe.vae.encode(picture).latent_dist.parameters
        out[f"vae.{index}.latents"] = latents
        out[f"vae.{index}.decoded"] = pipe.vae.decode(latents / config.scaling_factor + config.shift_factor).sample


def text_cases(pipe: FluxPipeline, c: Configuration, out: dict) -> None:
    clip_ids = pipe.tokenizer(list(c.prompts), padding="max_length", max_length=48, truncation=True, return_tensors="pt")
    t5_ids = pipe.tokenizer_2(list(c.prompts), padding="max_length", max_length=c.sequence, truncation=True, return_tensors="pt")
    out["clip.ids"] = clip_ids.input_ids
    out["clip.pooled"] = pipe.text_encoder(clip_ids.input_ids).pooler_output
    out["t5.ids"] = t5_ids.input_ids
    out["t5.hidden"] = pipe.text_encoder_2(t5_ids.input_ids)[0]


def schedule_cases(pipe: FluxPipeline, out: dict) -> None:
    config = pipe.scheduler.config
    for steps, tokens in STEPS_AND_TOKENS:
        scheduler = FlowMatchEulerDiscreteScheduler.from_config(config)
        mu = calculate_shift(tokens, config.base_image_seq_len, config.max_image_seq_len, config.base_shift, config.max_shift)
        scheduler.set_timesteps(sigmas=numpy.linspace(1.0, 1 / steps, steps), mu=mu, device="cpu")
        out[f"sigmas.{steps}.{tokens}"] = scheduler.sigmas


def picture_cases(pipe: FluxPipeline, c: Configuration, out: dict) -> list[dict]:
    cases = []
    pipe.set_progress_bar_config(disable=True)
    for index, prompt in enumerate(c.prompts):
        height, width = c.sizes[index % len(c.sizes)]
        seed = c.seeds[index % len(c.seeds)]
        picture = pipe(
            prompt, height=height, width=width, num_inference_steps=c.steps, guidance_scale=2.5,
            max_sequence_length=c.sequence, generator=torch.Generator("cpu").manual_seed(seed), output_type="np",
        ).images[0]
        out[f"picture.{index}"] = torch.from_numpy((picture * 255).round().astype("uint8"))
        cases.append({"prompt": prompt, "width": width, "height": height, "seed": seed})
    return cases


def write(folder: Path, name: str, c: Configuration) -> None:
    pipe = build(name, c)
    target = folder / name
    shutil.rmtree(target, ignore_errors=True)
    model = target / "model"
    if c.dtype != torch.float32:
        # Both sides read the rounded weights and compute in fp32.
        pipe.to(c.dtype)
        pipe.save_pretrained(model, max_shard_size=c.shard or "10GB")
        pipe.to(torch.float32)
    else:
        pipe.save_pretrained(model)
    torch.manual_seed(7)
    out: dict = {}
    with torch.inference_mode():
        transformer_cases(pipe, c, out)
        autoencoder_cases(pipe, c, out)
        text_cases(pipe, c, out)
        schedule_cases(pipe, out)
        pictures = picture_cases(pipe, c, out)
    out["noise"] = torch.randn((1, 16, 6, 10), generator=torch.Generator("cpu").manual_seed(c.seeds[1]))
    save_file({key: value.contiguous() for key, value in out.items()}, target / "expected.safetensors")
    plan = {"pictures": pictures, "steps": c.steps, "guidance": 2.5, "sequence": c.sequence, "transformer_cases": len(c.sizes),
            "batch": c.batch, "noise_seed": c.seeds[1], "schedules": STEPS_AND_TOKENS}
    (target / "plan.json").write_text(json.dumps(plan, ensure_ascii=False))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    folder = parser.parse_args().out
    stamp = folder / "version"
    if stamp.exists() and stamp.read_text() == VERSION + str(Path(__file__).stat().st_mtime_ns):
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name, configuration in CONFIGURATIONS.items():
        write(folder, name, configuration)
    stamp.write_text(VERSION + str(Path(__file__).stat().st_mtime_ns))


if __name__ == "__main__":
    main()
