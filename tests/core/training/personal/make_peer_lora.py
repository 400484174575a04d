"""What diffusers and peft make of one LoRA training step, and of ten AdamW steps, on PhotoFlux Mini and on a small random model
with guidance embedding.

Writes for each of them FOLDER/NAME.config.json and FOLDER/NAME.weights.safetensors (of the transformer), NAME.batch.safetensors,
and the factors before (NAME.start.safetensors), their gradients with the loss (NAME.gradients.safetensors) and the factors after
ten steps (NAME.after.safetensors), as `MODULE.lora_A.weight` and `MODULE.lora_B.weight`.
"""

import argparse
import os
import shutil
from pathlib import Path

import torch
from diffusers import FluxPipeline, FluxTransformer2DModel
from peft import LoraConfig
from safetensors.torch import save_file

SOURCE = Path(os.environ.get("PHOTOFLUX_SOURCE_DIR", Path(__file__).resolve().parents[4]))
MINI = SOURCE / "resources" / "models" / "mini" / "transformer"
RATE, STEPS, RANK, ALPHA = 1e-3, 10, 4, 8
TARGETS = [
    "to_q", "to_k", "to_v", "to_out.0", "add_q_proj", "add_k_proj", "add_v_proj", "to_add_out", "ff.net.0.proj", "ff.net.2",
    "ff_context.net.0.proj", "ff_context.net.2", "proj_mlp", "proj_out", "norm1.linear", "norm1_context.linear", "norm.linear",
]


def mini() -> FluxTransformer2DModel:
    return FluxTransformer2DModel.from_pretrained(MINI, torch_dtype=torch.float32)


def guided() -> FluxTransformer2DModel:
    torch.manual_seed(5)
    return FluxTransformer2DModel(
        in_channels=64, num_layers=2, num_single_layers=2, attention_head_dim=16, num_attention_heads=2,
        joint_attention_dim=20, pooled_projection_dim=24, guidance_embeds=True, axes_dims_rope=(4, 6, 6),
    )


def peer(name: str, transformer: FluxTransformer2DModel, folder: Path) -> None:
    transformer.requires_grad_(False)
    transformer.save_pretrained(folder / name)
    shutil.move(folder / name / "config.json", folder / f"{name}.config.json")
    shutil.move(folder / name / "diffusion_pytorch_model.safetensors", folder / f"{name}.weights.safetensors")
    config = transformer.config
    blocks = "|".join(TARGETS).replace(".", r"\.")
    transformer.add_adapter(LoraConfig(r=RANK, lora_alpha=ALPHA, target_modules=rf".*transformer_blocks\..*\.({blocks})"))
    torch.manual_seed(7)
    factors = {n.replace(".default", ""): p for n, p in transformer.named_parameters() if p.requires_grad}
    with torch.no_grad():
        for key, factor in factors.items():  # as in the middle of a training: no factor is zero
            if ".lora_B." in key:
                factor.normal_(0, 0.02)
    save_file({n: p.detach().clone() for n, p in factors.items()}, folder / f"{name}.start.safetensors")
    height, width, length, count = 4, 6, 8, 3
    batch = {
        "latents": torch.randn(count, height * width, 64), "noise": torch.randn(count, height * width, 64),
        "prompt": torch.randn(count, length, config.joint_attention_dim), "pooled": torch.randn(count, config.pooled_projection_dim),
        "time": torch.rand(count), "guidance": torch.ones(count),
    }
    save_file(batch, folder / f"{name}.batch.safetensors")
    image_ids = FluxPipeline._prepare_latent_image_ids(count, height, width, "cpu", torch.float32)
    optimizer = torch.optim.AdamW(list(factors.values()), lr=RATE, weight_decay=0.01)
    for step in range(STEPS):
        time = batch["time"].view(-1, 1, 1)
        velocity = transformer(
            hidden_states=(1 - time) * batch["latents"] + time * batch["noise"], encoder_hidden_states=batch["prompt"],
            pooled_projections=batch["pooled"], timestep=batch["time"], img_ids=image_ids, txt_ids=torch.zeros(length, 3),
            guidance=batch["guidance"] if config.guidance_embeds else None,
        ).sample
        loss = torch.nn.functional.mse_loss(velocity, batch["noise"] - batch["latents"])
        loss.backward()
        if step == 0:
            gradients = {n: p.grad.clone() for n, p in factors.items()}
            save_file(gradients | {"loss": loss.detach()}, folder / f"{name}.gradients.safetensors")
        torch.nn.utils.clip_grad_norm_(list(factors.values()), 1.0)
        optimizer.step()
        optimizer.zero_grad()
    save_file({n: p.detach().clone() for n, p in factors.items()}, folder / f"{name}.after.safetensors")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    folder = parser.parse_args().out
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    peer("mini", mini(), folder)
    peer("guided", guided(), folder)


if __name__ == "__main__":
    main()
