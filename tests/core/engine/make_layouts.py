"""One small random FLUX.1 model in every layout that people own, written by the packages that people use.

FOLDER/plain is a diffusers folder. Each FOLDER/NAME holds the same model, or one as near as its packing allows, in another
layout: `layout.json` says which files are which part, `expected.safetensors` what diffusers makes of the weights as the
packages unpack them (a velocity, a picture), and `weights.json` the SHA-256 of each weight of the transformer, unpacked to
fp32, under its original name.
"""

import argparse
import hashlib
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import gguf
import numpy
import torch
from bitsandbytes.functional import QuantState, dequantize_4bit, quantize_4bit
from diffusers import AutoencoderKL, FlowMatchEulerDiscreteScheduler, FluxPipeline, FluxTransformer2DModel
from safetensors.torch import save_file
from transformers import AutoTokenizer, CLIPTextConfig, CLIPTextModel, CLIPTokenizer, T5Config, T5EncoderModel

VERSION = "2"
SOURCE = Path(__file__).resolve().parents[3]
TOKENIZERS = SOURCE / "resources" / "models" / "mini"
HEADS, HEAD, DOUBLE, SINGLE, PROMPT, POOLED, SEQUENCE = 2, 128, 1, 2, 256, 64, 24
HEIGHT, STEPS, SEED, TEXT = 64, 3, 11, "a red fox on a light blue background"


def build(guidance: bool) -> FluxPipeline:
    torch.manual_seed(5 + guidance)
    transformer = FluxTransformer2DModel(
        in_channels=64, num_layers=DOUBLE, num_single_layers=SINGLE, attention_head_dim=HEAD, num_attention_heads=HEADS,
        joint_attention_dim=PROMPT, pooled_projection_dim=POOLED, guidance_embeds=guidance, axes_dims_rope=(16, 56, 56),
    )
    vae = AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4,
        block_out_channels=(32, 32, 64, 64), layers_per_block=2, latent_channels=16, norm_num_groups=32,
        use_quant_conv=False, use_post_quant_conv=False, mid_block_add_attention=True, scaling_factor=0.3611, shift_factor=0.1159,
    )
    clip = CLIPTextModel(
        CLIPTextConfig(
            vocab_size=3000, hidden_size=POOLED, intermediate_size=128, num_hidden_layers=2, num_attention_heads=1,
            max_position_embeddings=77, bos_token_id=2998, eos_token_id=2, pad_token_id=2999, projection_dim=POOLED,
        )
    )
    t5 = T5EncoderModel(
        T5Config(
            vocab_size=3500, d_model=PROMPT, d_kv=64, d_ff=512, num_layers=2, num_heads=4, feed_forward_proj="gated-gelu",
            is_encoder_decoder=False,
        )
    )
    for network in (transformer, vae, clip, t5):
        for parameter in network.parameters():
            if parameter.dim() == 1:
                parameter.data += torch.randn_like(parameter) * 0.1
        network.eval().requires_grad_(False)
    return FluxPipeline(
        FlowMatchEulerDiscreteScheduler(shift=3.0 if guidance else 1.0, use_dynamic_shifting=guidance), vae, clip,
        CLIPTokenizer.from_pretrained(TOKENIZERS / "tokenizer"), t5,
        AutoTokenizer.from_pretrained(TOKENIZERS / "tokenizer_2", model_max_length=48), transformer,
    )


# --- Black Forest Labs' names -----------------------------------------------------------------------------------------

TOP = {
    "img_in": "x_embedder", "txt_in": "context_embedder", "time_in.in_layer": "time_text_embed.timestep_embedder.linear_1",
    "time_in.out_layer": "time_text_embed.timestep_embedder.linear_2", "vector_in.in_layer": "time_text_embed.text_embedder.linear_1",
    "vector_in.out_layer": "time_text_embed.text_embedder.linear_2", "guidance_in.in_layer": "time_text_embed.guidance_embedder.linear_1",
    "guidance_in.out_layer": "time_text_embed.guidance_embedder.linear_2", "final_layer.linear": "proj_out",
    "final_layer.adaLN_modulation.1": "norm_out.linear",
}
DOUBLES = {
    "img_mod.lin": ["norm1.linear"], "txt_mod.lin": ["norm1_context.linear"],
    "img_attn.qkv": ["attn.to_q", "attn.to_k", "attn.to_v"], "txt_attn.qkv": ["attn.add_q_proj", "attn.add_k_proj", "attn.add_v_proj"],
    "img_attn.proj": ["attn.to_out.0"], "txt_attn.proj": ["attn.to_add_out"], "img_mlp.0": ["ff.net.0.proj"], "img_mlp.2": ["ff.net.2"],
    "txt_mlp.0": ["ff_context.net.0.proj"], "txt_mlp.2": ["ff_context.net.2"],
}
DOUBLE_NORMS = {
    "img_attn.norm.query_norm": "attn.norm_q", "img_attn.norm.key_norm": "attn.norm_k",
    "txt_attn.norm.query_norm": "attn.norm_added_q", "txt_attn.norm.key_norm": "attn.norm_added_k",
}
SINGLES = {"linear1": ["attn.to_q", "attn.to_k", "attn.to_v", "proj_mlp"], "linear2": ["proj_out"], "modulation.lin": ["norm.linear"]}
SINGLE_NORMS = {"norm.query_norm": "attn.norm_q", "norm.key_norm": "attn.norm_k"}


def names(guidance: bool) -> dict:
    """Original name -> the names of diffusers whose rows it stacks."""
    table = {}
    for ours, theirs in TOP.items():
        if guidance or not ours.startswith("guidance_in"):
            for leaf in (".weight", ".bias"):
                table[ours + leaf] = [theirs + leaf]
    for count, prefix, block, layers, norms in (
        (DOUBLE, "double_blocks", "transformer_blocks", DOUBLES, DOUBLE_NORMS),
        (SINGLE, "single_blocks", "single_transformer_blocks", SINGLES, SINGLE_NORMS),
    ):
        for i in range(count):
            for ours, theirs in layers.items():
                for leaf in (".weight", ".bias"):
                    table[f"{prefix}.{i}.{ours}{leaf}"] = [f"{block}.{i}.{name}{leaf}" for name in theirs]
            for ours, theirs in norms.items():
                table[f"{prefix}.{i}.{ours}.scale"] = [f"{block}.{i}.{theirs}.weight"]
    return table


def swapped(tensor: torch.Tensor) -> torch.Tensor:
    return torch.cat(tensor.chunk(2)[::-1])


def to_original(state: dict, guidance: bool) -> dict:
    original = {ours: torch.cat([state[name] for name in theirs]) for ours, theirs in names(guidance).items()}
    for leaf in ("weight", "bias"):
        key = f"final_layer.adaLN_modulation.1.{leaf}"
        original[key] = swapped(original[key])
    return original


def to_diffusers(original: dict, like: dict, guidance: bool) -> dict:
    state = {}
    for ours, theirs in names(guidance).items():
        whole = swapped(original[ours]) if ours.startswith("final_layer.adaLN") else original[ours]
        for name, part in zip(theirs, whole.split([like[name].shape[0] for name in theirs])):
            state[name] = part.clone()
    return state


def original_vae(state: dict) -> dict:
    original = {}
    for name, tensor in state.items():
        half, rest = name.split(".", 1)
        part = rest.split(".")
        if part[0] in ("down_blocks", "up_blocks"):
            down = part[0] == "down_blocks"
            level = int(part[1]) if down else 3 - int(part[1])
            middle = ["block", part[3]] if part[2] == "resnets" else ["downsample" if down else "upsample"]
            rest = ".".join(["down" if down else "up", str(level), *middle, *part[4:]])
        elif part[0] == "mid_block":
            middle = f"block_{int(part[2]) + 1}" if part[1] == "resnets" else "attn_1"
            leaf = ".".join(part[3:])
            for theirs, ours in (("to_out.0", "proj_out"), ("to_q", "q"), ("to_k", "k"), ("to_v", "v"), ("group_norm", "norm")):
                leaf = leaf.replace(theirs, ours)
            rest = f"mid.{middle}.{leaf}"
            if "attn_1" in rest and tensor.dim() == 2:
                tensor = tensor[:, :, None, None]
        rest = rest.replace("conv_shortcut", "nin_shortcut").replace("conv_norm_out", "norm_out")
        original[f"{half}.{rest}"] = tensor
    return original


LLAMA = {
    "layer.0.SelfAttention.q": "attn_q", "layer.0.SelfAttention.k": "attn_k", "layer.0.SelfAttention.v": "attn_v",
    "layer.0.SelfAttention.o": "attn_o", "layer.0.SelfAttention.relative_attention_bias": "attn_rel_b", "layer.0.layer_norm": "attn_norm",
    "layer.1.DenseReluDense.wi_0": "ffn_gate", "layer.1.DenseReluDense.wi_1": "ffn_up", "layer.1.DenseReluDense.wo": "ffn_down",
    "layer.1.layer_norm": "ffn_norm",
}


def llama_t5(state: dict) -> dict:
    out = {}
    for name, tensor in state.items():
        if name == "shared.weight":
            out["token_embd.weight"] = tensor
        elif name == "encoder.final_layer_norm.weight":
            out["enc.output_norm.weight"] = tensor
        elif name.startswith("encoder.block."):
            _, _, index, layer = name.removesuffix(".weight").split(".", 3)
            out[f"enc.blk.{index}.{LLAMA[layer]}.weight"] = tensor
    return out


# --- packings ---------------------------------------------------------------------------------------------------------

def is_large(name: str, tensor: torch.Tensor) -> bool:
    """What people quantise: matrices of the blocks, not the first and last layers."""
    return tensor.dim() == 2 and tensor.shape[1] % 256 == 0 and "_in." not in name and not name.startswith("final_layer")


def random_blocks(kind: gguf.GGMLQuantizationType, rows: int, width: int, random: numpy.random.Generator) -> numpy.ndarray:
    """Valid blocks whose values are of the size of weights."""
    values, size = gguf.GGML_QUANT_SIZES[kind]
    blocks = random.integers(0, 256, (rows * width // values, size), dtype=numpy.uint8)
    places = {  # where the half-precision scales lie, and what makes values of about 0.03
        "Q2_K": [(80, 0.003), (82, 0.0045)], "Q3_K": [(108, 0.0008)], "Q4_K": [(0, 1.2e-4), (2, 9e-4)], "Q5_K": [(0, 6e-5), (2, 9e-4)],
        "Q6_K": [(208, 3e-5)], "IQ4_NL": [(0, 4e-4)], "IQ4_XS": [(0, 2.5e-5)],
    }[kind.name]
    for place, value in places:
        blocks[:, place : place + 2] = numpy.frombuffer(numpy.float16(value).tobytes(), numpy.uint8)
    return blocks.reshape(rows, -1)


def packed_gguf(name: str, tensor: torch.Tensor, kind: gguf.GGMLQuantizationType, random: numpy.random.Generator):
    """Bytes for the file and what gguf makes of them."""
    plain = tensor.float().numpy()
    try:
        data = gguf.quantize(plain, kind)
    except NotImplementedError:
        data = random_blocks(kind, *plain.shape, random)
    return data, torch.from_numpy(gguf.dequantize(data, kind).reshape(plain.shape).copy())


def write_gguf(path: Path, arch: str, state: dict, kind: gguf.GGMLQuantizationType, reshape: str | None = None) -> dict:
    """Returns the weights as gguf unpacks them. `reshape`: a tensor that is laid out in rows of another length."""
    random = numpy.random.default_rng(3)
    writer = gguf.GGUFWriter(path, arch)
    writer.add_quantization_version(2)
    writer.add_array("tokenizer.ggml.tokens", ["a", "b\u00e9", ""])
    seen = {}
    for name, tensor in state.items():
        plain = kind in (gguf.GGMLQuantizationType.F32, gguf.GGMLQuantizationType.F16)
        if name == reshape:
            writer.add_array(f"comfy.gguf.orig_shape.{name}", tuple(int(side) for side in tensor.shape))
            data, unpacked = packed_gguf(name, tensor.reshape(-1, 256), kind, random)
            writer.add_tensor(name, data, raw_dtype=kind)
            seen[name] = unpacked.reshape(tensor.shape)
        elif plain or not (is_large(name, tensor) or name == "token_embd.weight"):
            half = kind == gguf.GGMLQuantizationType.F16 and tensor.dim() > 1
            data = tensor.half().numpy() if half else tensor.float().numpy()
            writer.add_tensor(name, data)
            seen[name] = torch.from_numpy(data.astype(numpy.float32))
        else:
            data, seen[name] = packed_gguf(name, tensor, kind, random)
            writer.add_tensor(name, data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return seen


def cast(state: dict, dtype: torch.dtype, large_only: bool = False) -> tuple[dict, dict]:
    stored = {k: v.to(dtype) if not large_only or is_large(k, v) else v.to(torch.float16) for k, v in state.items()}
    return stored, {k: v.float() for k, v in stored.items()}


def scaled_fp8(state: dict, new: bool, dtype: torch.dtype, each_row: bool = False) -> tuple[dict, dict, dict]:
    stored, unpacked, layers = {}, {}, {}
    for name, tensor in state.items():
        if not is_large(name, tensor) and "SelfAttention.q" not in name:
            stored[name] = tensor.to(torch.bfloat16)
            unpacked[name] = stored[name].float()
            continue
        layer = name.removesuffix(".weight")
        scale = (tensor.abs().amax(1, keepdim=True) if each_row else tensor.abs().max()) / torch.finfo(dtype).max
        stored[name] = (tensor / scale).to(dtype)
        unpacked[name] = stored[name].float() * scale
        kind = {torch.float8_e4m3fn: "float8_e4m3fn", torch.float8_e5m2: "float8_e5m2"}[dtype]
        if new:
            stored[layer + ".weight_scale"] = scale.float()
            stored[layer + ".input_scale"] = torch.tensor(1.0)
            stored[layer + ".comfy_quant"] = torch.tensor(list(json.dumps({"format": kind}).encode()), dtype=torch.uint8)
            layers[layer] = {"format": kind}
        else:
            stored[layer + ".scale_weight"] = scale.float().reshape(1)
            stored[layer + ".scale_input"] = torch.tensor([1.0])
    if not new:
        stored["scaled_fp8"] = torch.zeros(2, dtype=dtype)
    metadata = {"_quantization_metadata": json.dumps({"format_version": "1.0", "layers": layers})} if new else {}
    return stored, unpacked, metadata


def nf4(state: dict, nested: bool, choose) -> tuple[dict, dict]:
    stored, unpacked = {}, {}
    for name, tensor in state.items():
        if not choose(name, tensor):
            stored[name] = tensor.to(torch.bfloat16)
            unpacked[name] = stored[name].float()
            continue
        data, quant = quantize_4bit(tensor.float().contiguous(), quant_type="nf4", compress_statistics=nested)
        stored[name] = data
        for leaf, value in quant.as_dict(packed=True).items():
            stored[f"{name}.{leaf}"] = value
        again = QuantState.from_dict({f"{name}.{k}": v for k, v in quant.as_dict(packed=True).items()}, torch.device("cpu"))
        unpacked[name] = dequantize_4bit(data, again).float().reshape(tensor.shape)
    return stored, unpacked


# --- the layouts ------------------------------------------------------------------------------------------------------

@dataclass
class Parts:
    """The plain model, part by part, in original names."""

    guidance: bool
    pipe: FluxPipeline
    transformer: dict = field(default_factory=dict)
    vae: dict = field(default_factory=dict)
    clip: dict = field(default_factory=dict)
    t5: dict = field(default_factory=dict)


def parts_of(pipe: FluxPipeline, guidance: bool) -> Parts:
    clip = {f"text_model.{name.removeprefix('text_model.')}": tensor for name, tensor in pipe.text_encoder.state_dict().items()}
    t5 = {name: tensor for name, tensor in pipe.text_encoder_2.state_dict().items() if name != "encoder.embed_tokens.weight"}
    return Parts(
        guidance, pipe, to_original(pipe.transformer.state_dict(), guidance), original_vae(pipe.vae.state_dict()), clip, t5
    )


def save(path: Path, state: dict, metadata: dict | None = None) -> str:
    save_file({k: v.clone().contiguous() for k, v in state.items()}, path, metadata=metadata)
    return path.name


class Writer:
    def __init__(self, folder: Path, parts: Parts):
        self.folder, self.parts, self.cases = folder, parts, []

    def start(self, name: str) -> Path:
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        return target

    def text_and_vae(self) -> dict:
        """The other parts in files of their own, which the layouts share."""
        common = self.folder / ("common_dev" if self.parts.guidance else "common_schnell")
        if not common.exists():
            common.mkdir()
            save(common / "ae.safetensors", self.parts.vae)
            save(common / "clip_l.safetensors", self.parts.clip)
            save(common / "t5xxl.safetensors", self.parts.t5)
        near = f"../{common.name}/"
        return {"autoencoder": near + "ae.safetensors", "clip": near + "clip_l.safetensors", "t5": near + "t5xxl.safetensors"}

    def finish(self, target: Path, files: dict, transformer: dict, tolerance: float, vae=None, clip=None, t5=None) -> None:
        """What diffusers makes of the unpacked weights."""
        pipe, parts = self.parts.pipe, self.parts
        plain = [module.state_dict() for module in (pipe.transformer, pipe.vae, pipe.text_encoder, pipe.text_encoder_2)]
        plain = [{k: v.clone() for k, v in state.items()} for state in plain]
        pipe.transformer.load_state_dict(to_diffusers(transformer, plain[0], parts.guidance))
        if vae:
            pipe.vae.load_state_dict({k: v.float() for k, v in vae.items()})
        if clip:
            pipe.text_encoder.load_state_dict({k: v.float() for k, v in clip.items()})
        if t5:
            pipe.text_encoder_2.load_state_dict({k: v.float() for k, v in t5.items()}, strict=False)
        generator = torch.Generator().manual_seed(1)

        def draw(*shape):
            return torch.randn(shape, generator=generator)

        case = {"latents": draw(1, 16, 64), "prompt": draw(1, SEQUENCE, PROMPT), "pooled": draw(1, POOLED), "time": torch.tensor([0.6])}
        out = dict(case)
        with torch.inference_mode():
            out["velocity"] = pipe.transformer(
                hidden_states=case["latents"], encoder_hidden_states=case["prompt"], pooled_projections=case["pooled"],
                timestep=case["time"], img_ids=FluxPipeline._prepare_latent_image_ids(1, 4, 4, "cpu", torch.float32),
                txt_ids=torch.zeros(SEQUENCE, 3), guidance=torch.full((1,), 3.5) if parts.guidance else None,
            ).sample
            pipe.set_progress_bar_config(disable=True)
            picture = pipe(
                TEXT, height=HEIGHT, width=HEIGHT, num_inference_steps=STEPS, guidance_scale=2.5, max_sequence_length=SEQUENCE,
                generator=torch.Generator("cpu").manual_seed(SEED), output_type="np",
            ).images[0]
        out["picture"] = torch.from_numpy((picture * 255).round().astype("uint8"))
        hashes = {k: hashlib.sha256(v.float().contiguous().numpy().tobytes()).hexdigest() for k, v in transformer.items()}
        (target / "weights.json").write_text(json.dumps(hashes))
        save(target / "expected.safetensors", out)
        (target / "layout.json").write_text(json.dumps({**files, "tolerance": tolerance}))
        for module, state in zip((pipe.transformer, pipe.vae, pipe.text_encoder, pipe.text_encoder_2), plain):
            module.load_state_dict(state)
        self.cases.append(target.name)

    def plain(self) -> None:
        p, target = self.parts, self.start("separate_fp32")
        files = {"model": save(target / "transformer.safetensors", p.transformer), **self.text_and_vae()}
        self.finish(target, files, p.transformer, 1e-4)

        target = self.start("separate_fp16_prefixed")
        stored, seen = cast({f"model.diffusion_model.{k}": v for k, v in p.transformer.items()}, torch.float16)
        files = {"model": save(target / "flux.safetensors", stored, {"modelspec.license": "Apache-2.0"}), **self.text_and_vae()}
        self.finish(target, files, {k.removeprefix("model.diffusion_model."): v for k, v in seen.items()}, 1e-3)

        target = self.start("all_in_one_bf16")
        stored, seen = {}, {}
        prefixes = {"transformer": "model.diffusion_model.", "vae": "vae.", "clip": "text_encoders.clip_l.transformer.",
                    "t5": "text_encoders.t5xxl.transformer."}
        for part, prefix in prefixes.items():
            part_stored, seen[part] = cast(getattr(p, part), torch.bfloat16)
            stored.update({prefix + k: v for k, v in part_stored.items()})
        stored["text_encoders.clip_l.logit_scale"] = torch.tensor(4.6)
        files = {"model": save(target / "whole.safetensors", stored)}
        self.finish(target, files, seen["transformer"], 5e-3, self.half(p.pipe.vae, torch.bfloat16),
                    self.half(p.pipe.text_encoder, torch.bfloat16), self.half(p.pipe.text_encoder_2, torch.bfloat16))

        target = self.start("diffusers_names")
        files = self.text_and_vae()
        files["model"] = save(target / "flux.safetensors", p.pipe.transformer.state_dict())
        files["autoencoder"] = save(target / "vae.safetensors", p.pipe.vae.state_dict())
        t5 = {("encoder.embed_tokens.weight" if k == "shared.weight" else k): v for k, v in p.t5.items()}
        files["t5"] = save(target / "t5.safetensors", t5)
        files["clip"] = save(target / "clip.safetensors", {k.removeprefix("text_model."): v for k, v in p.clip.items()})
        self.finish(target, files, p.transformer, 1e-4)

    @staticmethod
    def half(module, dtype: torch.dtype) -> dict:
        return {k: v.to(dtype).float() for k, v in module.state_dict().items()}

    def fp8(self) -> None:
        p = self.parts
        for name, dtype, tolerance in (("e4m3", torch.float8_e4m3fn, 0.01), ("e5m2", torch.float8_e5m2, 0.025)):
            target = self.start(f"fp8_{name}")
            stored, seen = cast(p.transformer, dtype, large_only=True)
            self.finish(target, {"model": save(target / "flux.safetensors", stored), **self.text_and_vae()}, seen, tolerance)
        for name, new, dtype, each_row in (
            ("old", False, torch.float8_e4m3fn, False), ("new", True, torch.float8_e4m3fn, False),
            ("new_e5m2", True, torch.float8_e5m2, False), ("new_rows", True, torch.float8_e4m3fn, True),
        ):
            target = self.start(f"fp8_scaled_{name}")
            stored, seen, metadata = scaled_fp8(p.transformer, new, dtype, each_row)
            files = {**self.text_and_vae(), "model": save(target / "flux.safetensors", stored, metadata)}
            t5_stored, t5_seen, t5_metadata = scaled_fp8(p.t5, new, dtype)
            if not new:
                t5_stored["spiece_model"] = torch.zeros(10, dtype=torch.uint8)
            files["t5"] = save(target / "t5xxl_fp8.safetensors", t5_stored, t5_metadata)
            self.finish(target, files, seen, 0.025 if "e5m2" in name else 0.012, t5=t5_seen)

    def ggufs(self) -> None:
        p, types = self.parts, gguf.GGMLQuantizationType
        tolerances = {"F32": 1e-4, "F16": 1e-3, "BF16": 1e-3, "Q8_0": 1e-2, "Q4_0": 0.03, "Q4_1": 0.03, "Q5_0": 0.012, "Q5_1": 0.012}
        for name in [*tolerances, "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS"]:
            target, kind = self.start(f"gguf_{name}"), types[name]
            files = self.text_and_vae()
            reshape = "img_in.weight" if name == "Q8_0" else None
            seen = write_gguf(target / "flux.gguf", "pig" if name == "Q5_1" else "flux", p.transformer, kind, reshape)
            files["model"] = "flux.gguf"
            t5 = None
            if name in ("F16", "Q8_0", "Q4_K"):
                t5 = write_gguf(target / "t5.gguf", "t5encoder", llama_t5(p.t5), kind)
                ours = llama_t5({k: k for k in p.t5})
                t5 = {k: t5[v] for v, k in ours.items()}
                files["t5"] = "t5.gguf"
            self.finish(target, files, seen, tolerances.get(name, 0), t5=t5)

    def four_bits(self) -> None:
        p = self.parts
        for name, nested in (("nf4_nested", True), ("nf4_plain", False)):
            target = self.start(name)
            stored, seen = nf4({f"model.diffusion_model.{k}": v for k, v in p.transformer.items()}, nested,
                               lambda name, tensor: is_large(name.removeprefix("model.diffusion_model."), tensor))
            files = {"model": save(target / "flux.safetensors", stored), **self.text_and_vae()}
            self.finish(target, files, {k.removeprefix("model.diffusion_model."): v for k, v in seen.items()}, 0.04)

        # As save_pretrained writes a quantised pipeline, whose shards may part a weight from its scales.
        target = self.start("nf4_diffusers")
        p.pipe.save_pretrained(target / "model")
        stored, seen = nf4(p.pipe.transformer.state_dict(), True, lambda name, tensor: tensor.dim() == 2 and "_blocks." in name)
        folder = target / "model" / "transformer"
        for old in folder.glob("*.safetensors"):
            old.unlink()
        shards = {"diffusion_pytorch_model-00001-of-00002.safetensors": {}, "diffusion_pytorch_model-00002-of-00002.safetensors": {}}
        for index, (key, tensor) in enumerate(stored.items()):
            shards[list(shards)[index % 2]][key] = tensor
        for file, content in shards.items():
            save(folder / file, content)
        weight_map = {key: file for file, content in shards.items() for key in content}
        (folder / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": weight_map}))
        self.finish(target, {"model": "model"}, to_original(seen, p.guidance), 0.04)


def write_blocks(path: Path) -> None:
    """Blocks of every GGUF type, random and extreme, with what gguf unpacks from them."""
    random, out = numpy.random.default_rng(1), {}
    halves = [0x0000, 0x8000, 0x0001, 0x8001, 0x03FF, 0x0400, 0x3C00, 0xBC00, 0x7BFF, 0xFBFF, 0x7C00, 0xFC00, 0x7E00]
    for name in ("Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS"):
        kind = gguf.GGMLQuantizationType[name]
        size = gguf.GGML_QUANT_SIZES[kind][1]
        scales = {"Q2_K": (80, 82), "Q3_K": (108,), "Q6_K": (208,), "Q4_1": (0, 2), "Q5_1": (0, 2), "Q4_K": (0, 2), "Q5_K": (0, 2)}
        blocks = [random.integers(0, 256, (256, size), dtype=numpy.uint8)]
        for fill in (0x00, 0xFF, 0x55, 0xAA, 0x0F, 0xF0):
            for half in halves:
                block = numpy.full((1, size), fill, numpy.uint8)
                for place in scales.get(name, (0,)):
                    block[0, place : place + 2] = numpy.frombuffer(numpy.uint16(half).tobytes(), numpy.uint8)
                blocks.append(block)
        data = numpy.concatenate(blocks)
        with numpy.errstate(all="ignore"):
            out[f"{name}.values"] = torch.from_numpy(gguf.dequantize(data, kind).copy())
        out[f"{name}.blocks"] = torch.from_numpy(data)
    for name, dtype in (("F8_E4M3", torch.float8_e4m3fn), ("F8_E5M2", torch.float8_e5m2)):
        data = torch.arange(256, dtype=torch.uint8)
        out[f"{name}.blocks"], out[f"{name}.values"] = data[:, None], data.view(dtype).float()[:, None]
    out["halves.blocks"] = torch.arange(65536, dtype=torch.int32).to(torch.uint16)
    out["halves.values"] = out["halves.blocks"].view(torch.float16).float()
    save_file(out, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    folder = parser.parse_args().out
    stamp = folder / "version"
    if stamp.exists() and stamp.read_text() == VERSION + str(Path(__file__).stat().st_mtime_ns):
        return
    torch.set_num_threads(1)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write_blocks(folder / "blocks.safetensors")
    pipe = build(guidance=True)
    pipe.save_pretrained(folder / "plain")
    writer = Writer(folder, parts_of(pipe, guidance=True))
    writer.plain()
    writer.fp8()
    writer.ggufs()
    writer.four_bits()
    pipe = build(guidance=False)
    pipe.save_pretrained(folder / "plain_schnell")
    schnell = Writer(folder, parts_of(pipe, guidance=False))
    target = schnell.start("schnell_fp32")
    files = {"model": save(target / "flux.safetensors", schnell.parts.transformer), **schnell.text_and_vae()}
    schnell.finish(target, files, schnell.parts.transformer, 1e-4)
    tokenizers = folder / "tokenizers"
    shutil.copytree(TOKENIZERS / "tokenizer", tokenizers / "clip")
    shutil.copytree(folder / "plain" / "tokenizer_2", tokenizers / "t5")
    (folder / "cases.json").write_text(json.dumps(writer.cases + schnell.cases))
    stamp.write_text(VERSION + str(Path(__file__).stat().st_mtime_ns))


if __name__ == "__main__":
    main()
