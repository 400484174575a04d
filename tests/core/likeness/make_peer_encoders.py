"""What transformers makes of pictures and words by small random DINOv2 and CLIP models.

Writes OUT/dinov2, OUT/clip, OUT/clip-vision as save_pretrained lays them out, and OUT/encoded.safetensors: `pictures` 3, 80, 64]
from 0 to 1, what each model's own processor and network make of them (`dinov2`, `clip`), token ids and `words`.
"""

import argparse
from pathlib import Path

import numpy
import torch
from PIL import Image
from safetensors.torch import save_file
from transformers import (BitImageProcessor, CLIPConfig, CLIPImageProcessor, CLIPModel, CLIPVisionConfig, CLIPVisionModelWithProjection,
                          Dinov2Config, Dinov2Model)


def randomised(model: torch.nn.Module) -> torch.nn.Module:
    """As after a training: nothing is zero or one, and every weight matters."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn_like(parameter) * (0.15 if parameter.ndim > 1 else 0.3) + (0.5 if parameter.ndim == 1 else 0))
    return model.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    folder = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(11)
    dino = randomised(Dinov2Model(Dinov2Config(hidden_size=48, num_hidden_layers=3, num_attention_heads=4, image_size=28, patch_size=7)))
    dino.save_pretrained(folder / "dinov2")
    sizes = {"hidden_size": 48, "intermediate_size": 96, "num_hidden_layers": 3, "num_attention_heads": 4}
    seen = sizes | {"image_size": 32, "patch_size": 8}
    said = sizes | {"vocab_size": 200, "max_position_embeddings": 20, "bos_token_id": 198, "eos_token_id": 199, "pad_token_id": 199}
    clip = randomised(CLIPModel(CLIPConfig(text_config=said, vision_config=seen, projection_dim=24)))
    clip.save_pretrained(folder / "clip")
    alone = randomised(CLIPVisionModelWithProjection(CLIPVisionConfig(**seen, projection_dim=24)))
    alone.save_pretrained(folder / "clip-vision")

    rough = torch.rand(2, 3, 10, 8)
    pictures = torch.nn.functional.interpolate(rough, size=(80, 64), mode="bicubic").clamp(0, 1)
    pictures = (pictures * 255).round() / 255
    files = [Image.fromarray((p.permute(1, 2, 0).numpy() * 255).round().astype(numpy.uint8)) for p in pictures]
    dino_input = torch.stack([torch.tensor(numpy.array(v)) for v in BitImageProcessor(
        do_resize=True, size={"shortest_edge": 32}, resample=Image.Resampling.BICUBIC, do_center_crop=True, crop_size={"height": 28, "width": 28},
        image_mean=[0.485, 0.456, 0.406], image_std=[0.229, 0.224, 0.225], do_convert_rgb=True)(files)["pixel_values"]])
    clip_input = torch.stack([torch.tensor(numpy.array(v)) for v in CLIPImageProcessor(
        size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})(files)["pixel_values"]])
    ids = torch.randint(0, 190, (2, 20))
    ids[:, 12:] = 199
    larger = torch.randn(2, 3, 42, 35)
    with torch.no_grad():
        vision = clip.visual_projection(clip.vision_model(pixel_values=clip_input).pooler_output)
        tensors = {
            "pictures": pictures, "ids": ids, "larger": larger, "dinov2_input": dino_input, "clip_input": clip_input,
            "dinov2": dino(pixel_values=dino_input).pooler_output, "dinov2_larger": dino(pixel_values=larger).pooler_output, "clip": vision,
            "clip_alone": alone(pixel_values=clip_input).image_embeds,
            "words": clip.text_projection(clip.text_model(input_ids=ids).pooler_output),
        }
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, folder / "encoded.safetensors")


if __name__ == "__main__":
    main()
