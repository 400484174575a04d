"""Pictures made from pictures by diffusers' pipelines, on small random models: image to image, inpainting, FLUX.1 Fill, Depth and
Kontext. FOLDER/KIND is a model; cases.json lists the pictures, NAME.safetensors holds what goes in and what comes out."""

import argparse
import json
import shutil
import sys
from pathlib import Path

import diffusers
import torch
from diffusers import FluxTransformer2DModel
from safetensors.torch import save_file

sys.path.insert(0, str(Path(__file__).resolve().parent))
from make_layouts import DOUBLE, HEAD, HEADS, POOLED, PROMPT, SINGLE, TEXT, build  # noqa: E402

STEPS, SEED, SEQUENCE, SIDE, WIDE = 5, 17, 24, 64, 96


def with_channels(channels: int) -> diffusers.FluxPipeline:
    """The same model with a transformer that takes other channels."""
    pipe = build(guidance=True)
    torch.manual_seed(channels)
    pipe.transformer = FluxTransformer2DModel(
        in_channels=channels, out_channels=64, num_layers=DOUBLE, num_single_layers=SINGLE, attention_head_dim=HEAD, num_attention_heads=HEADS,
        joint_attention_dim=PROMPT, pooled_projection_dim=POOLED, guidance_embeds=True, axes_dims_rope=(16, 56, 56),
    ).eval().requires_grad_(False)
    return pipe


def picture(height: int, width: int) -> torch.Tensor:
    """Whole numbers / 255, so that the same bytes reach both programs."""
    random = torch.Generator().manual_seed(height * width)
    small = torch.rand((1, 3, 6, 6), generator=random)
    return (torch.nn.functional.interpolate(small, (height, width), mode="bicubic").clamp(0, 1) * 255).round() / 255


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    folder = parser.parse_args().out
    here = [Path(__file__), Path(sys.modules["make_layouts"].__file__)]
    version = " ".join(str(script.stat().st_mtime_ns) for script in here)
    stamp = folder / "version"
    if stamp.exists() and stamp.read_text() == version:
        return
    torch.set_num_threads(1)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    cases = []
    mask = torch.zeros(1, 1, SIDE, WIDE)
    mask[..., 16:48, 32:80] = 1

    def case(name: str, model: str, kind, plain, guidance: float = 3.0, **arguments) -> None:
        pipe = kind(**{k: v for k, v in plain.components.items() if k in kind._get_signature_keys(kind)[0]})
        if not (folder / model).exists():
            pipe.save_pretrained(folder / model)
        pipe.set_progress_bar_config(disable=True)
        with torch.inference_mode():
            out = pipe(
                prompt=TEXT, height=SIDE, width=WIDE, num_inference_steps=STEPS, guidance_scale=guidance, max_sequence_length=SEQUENCE,
                generator=torch.Generator("cpu").manual_seed(SEED), output_type="np", **arguments,
            ).images[0]
        tensors = {"out": torch.from_numpy((out * 255).round().astype("uint8"))}
        start = arguments.get("image", arguments.get("control_image"))
        start = start if "image" in arguments else (start + 1) / 2
        tensors["picture"] = (start[0].permute(1, 2, 0) * 255).round().to(torch.uint8)
        if "mask_image" in arguments:
            tensors["mask"] = (arguments["mask_image"][0].permute(1, 2, 0) * 255).round().to(torch.uint8).repeat(1, 1, 3)
        save_file({k: v.contiguous() for k, v in tensors.items()}, folder / f"{name}.safetensors")
        cases.append({"name": name, "model": model, "strength": arguments.get("strength", 1.0), "guidance": guidance})

    plain = build(guidance=True)
    start = picture(SIDE, WIDE)
    for strength in (0.3, 0.6, 1.0):
        case(f"restyle_{strength}", "plain", diffusers.FluxImg2ImgPipeline, plain, image=start, strength=strength)
    for strength in (0.5, 1.0):
        case(f"inpaint_{strength}", "plain", diffusers.FluxInpaintPipeline, plain, image=start, mask_image=mask, strength=strength)
    case("fill", "fill", diffusers.FluxFillPipeline, with_channels(384), 30.0, image=start, mask_image=mask)
    # This one takes tensors as they are, and pictures from 0 to 255 as it should.
    case("control", "control", diffusers.FluxControlPipeline, with_channels(128), 10.0, control_image=start * 2 - 1)
    case("kontext", "kontext", diffusers.FluxKontextPipeline, plain, 2.5, image=picture(80, 48), max_area=SIDE * WIDE, _auto_resize=False)
    (folder / "cases.json").write_text(json.dumps(cases))
    stamp.write_text(version)


if __name__ == "__main__":
    main()
