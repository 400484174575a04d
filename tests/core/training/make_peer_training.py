"""What PyTorch makes of one training step, and of ten AdamW steps, on a small random FLUX.1 transformer.

Writes FOLDER/transformer (a diffusers component), batch.safetensors, gradients.safetensors and
after_ten_steps.safetensors, the last two under the component's own tensor names.
"""

import argparse
import shutil
from pathlib import Path

import torch
from diffusers import FluxPipeline, FluxTransformer2DModel
from safetensors.torch import save_file

RATE, STEPS = 1e-3, 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    folder = parser.parse_args().out
    shutil.rmtree(folder, ignore_errors=True)
    torch.manual_seed(11)
    transformer = FluxTransformer2DModel(
        in_channels=64, num_layers=2, num_single_layers=2, attention_head_dim=16, num_attention_heads=2,
        joint_attention_dim=20, pooled_projection_dim=24, guidance_embeds=False, axes_dims_rope=(4, 6, 6),
    )
    transformer.save_pretrained(folder / "transformer")
    batch = {
        "latents": torch.randn(3, 16, 64), "noise": torch.randn(3, 16, 64), "prompt": torch.randn(3, 8, 20),
        "pooled": torch.randn(3, 24), "time": torch.rand(3),
    }
    save_file(batch, folder / "batch.safetensors")
    image_ids = FluxPipeline._prepare_latent_image_ids(3, 4, 4, "cpu", torch.float32)
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for p in transformer.parameters() if p.dim() > 1], "weight_decay": 0.01},
            {"params": [p for p in transformer.parameters() if p.dim() <= 1], "weight_decay": 0.0},
        ],
        lr=RATE, betas=(0.9, 0.99),
    )
    for step in range(STEPS):
        time = batch["time"].view(-1, 1, 1)
        velocity = transformer(
            hidden_states=(1 - time) * batch["latents"] + time * batch["noise"], encoder_hidden_states=batch["prompt"],
            pooled_projections=batch["pooled"], timestep=batch["time"], img_ids=image_ids, txt_ids=torch.zeros(8, 3),
        ).sample
        loss = torch.nn.functional.mse_loss(velocity, batch["noise"] - batch["latents"])
        loss.backward()
        if step == 0:
            gradients = {name: p.grad.clone() for name, p in transformer.named_parameters()}
            save_file(gradients | {"loss": loss.detach()}, folder / "gradients.safetensors")
        torch.nn.utils.clip_grad_norm_(transformer.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
    save_file({name: p.detach().clone() for name, p in transformer.named_parameters()}, folder / "after_ten_steps.safetensors")


if __name__ == "__main__":
    main()
