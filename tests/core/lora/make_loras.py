"""LoRA files in every layout that people own, for one small random FLUX.1 model, and what they must do to it.

FOLDER/model is a diffusers folder. FOLDER/NAME.safetensors is a LoRA, FOLDER/NAME.expected.safetensors what the model
answers with it: by `diffusers` and `peft` where these read the file rightly, else with the change written out in float64
and added to the weights (`by` in cases.json says which).
"""

import argparse
import json
import shutil
import sys
from pathlib import Path

import torch
from diffusers import FluxPipeline
from peft import LoraConfig, get_peft_model_state_dict
from safetensors.torch import save_file

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))
from make_layouts import POOLED, PROMPT, SEQUENCE, build, names, parts_of, to_diffusers  # noqa: E402

RANK = 4
IDS = torch.tensor([[2998, 5, 17, 230, 999, 2999] + [2999] * 10])
T5_IDS = torch.tensor([[3, 500, 42, 7, 1, 0, 0, 0]])


class Files:
    def __init__(self, folder: Path, pipe: FluxPipeline):
        self.folder, self.pipe, self.cases = folder, pipe, []
        self.random = torch.Generator().manual_seed(9)
        self.plain = [{k: v.clone() for k, v in m.state_dict().items()} for m in (pipe.transformer, pipe.text_encoder, pipe.text_encoder_2)]
        self.original = parts_of(pipe, guidance=True).transformer
        self.names = names(guidance=True)
        self.case = {
            "latents": self.draw(1, 16, 64), "prompt": self.draw(1, SEQUENCE, PROMPT), "pooled": self.draw(1, POOLED), "time": torch.tensor([0.6]),
            "ids": IDS, "t5_ids": T5_IDS,
        }

    def draw(self, *shape) -> torch.Tensor:
        return torch.randn(shape, generator=self.random)

    def low(self, key: str, rank: int = RANK, rows: int | None = None, size: float = 0.1) -> tuple:
        """Down and up for the layer that the original names call `key`, or for `rows` of it."""
        out, width = self.original[key + ".weight"].shape
        return self.draw(rank, width) * size, self.draw(rows or out, rank) * size

    def answer(self) -> dict:
        pipe, case = self.pipe, self.case
        with torch.inference_mode():
            return {
                "velocity": pipe.transformer(
                    hidden_states=case["latents"], encoder_hidden_states=case["prompt"], pooled_projections=case["pooled"],
                    timestep=case["time"], img_ids=FluxPipeline._prepare_latent_image_ids(1, 4, 4, "cpu", torch.float32),
                    txt_ids=torch.zeros(SEQUENCE, 3), guidance=torch.full((1,), 3.5),
                ).sample,
                "pooled_prompt": pipe.text_encoder(IDS).pooler_output,
                "t5_prompt": pipe.text_encoder_2(T5_IDS).last_hidden_state,
            }

    def save(self, name: str, state: dict, metadata: dict | None = None) -> None:
        save_file({k: torch.as_tensor(v).clone().contiguous() for k, v in state.items()}, self.folder / f"{name}.safetensors", metadata=metadata)

    def expect(self, name: str, by: str, unused: dict | None = None, loras: list | None = None) -> None:
        self.cases.append({"name": name, "by": by, "unused": unused or {}, "loras": loras or [[name, 1.0]]})
        answer = {k: v.clone().contiguous() for k, v in self.answer().items()}
        save_file({**self.case, **answer}, self.folder / f"{name}.expected.safetensors")

    def restore(self) -> None:
        for module, state in zip((self.pipe.transformer, self.pipe.text_encoder, self.pipe.text_encoder_2), self.plain):
            module.load_state_dict(state)

    def written_out(self, name: str, state: dict, changed: dict, clip: dict | None = None, t5: dict | None = None, metadata=None,
                    unused: dict | None = None) -> None:
        """`changed`: original key -> the whole new weight."""
        self.save(name, state, metadata)
        weights = dict(self.original)
        for key, weight in changed.items():
            assert weight.shape == weights[key].shape, key
            weights[key] = weight.float()
        self.pipe.transformer.load_state_dict(to_diffusers(weights, self.plain[0], guidance=True))
        for module, new in ((self.pipe.text_encoder, clip), (self.pipe.text_encoder_2, t5)):
            states = module.state_dict()
            module.load_state_dict({**states, **{k: states[k] + v.float() for k, v in (new or {}).items()}})
        self.expect(name, "written out", unused)
        self.restore()

    def peer(self, name: str, unused: dict | None = None, loras: list | None = None) -> None:
        """As diffusers reads the files."""
        used = loras or [[name, 1.0]]
        for i, (file, _) in enumerate(used):
            self.pipe.load_lora_weights(self.folder / f"{file}.safetensors", adapter_name=f"a{i}")
        self.pipe.set_adapters([f"a{i}" for i in range(len(used))], [weight for _, weight in used])
        self.expect(name, "diffusers", unused, loras)
        self.pipe.unload_lora_weights()
        self.restore()

    def weight(self, key: str) -> torch.Tensor:
        return self.original[key + ".weight"].double()

    def layers(self) -> list:
        return [key.removesuffix(".weight") for key in self.names if key.endswith(".weight")]


def change(down, up, scale=1.0) -> torch.Tensor:
    return up.double() @ down.double() * scale


def kohya(files: Files) -> None:
    state, changed, clip, t5 = {}, {}, {}, {}
    for key in files.layers():
        down, up = files.low(key)
        name = "lora_unet_" + key.replace(".", "_")
        state |= {f"{name}.lora_down.weight": down, f"{name}.lora_up.weight": up, f"{name}.alpha": torch.tensor(2.0)}
        changed[key + ".weight"] = files.weight(key) + change(down, up, 2.0 / RANK)
    encoder = files.plain[1]
    for key in [k for k in encoder if k.endswith(("q_proj.weight", "out_proj.weight", "fc1.weight"))]:
        out, width = encoder[key].shape
        down, up = files.draw(RANK, width) * 0.1, files.draw(out, RANK) * 0.1
        name = "lora_te1_text_model_" + key.removeprefix("text_model.").removesuffix(".weight").replace(".", "_")
        state |= {f"{name}.lora_down.weight": down, f"{name}.lora_up.weight": up, f"{name}.alpha": torch.tensor(8.0)}
        clip[key] = change(down, up, 8.0 / RANK)
    for key in [k for k in files.plain[2] if k.endswith(("SelfAttention.q.weight", "wo.weight"))]:
        out, width = files.plain[2][key].shape
        down, up = files.draw(RANK, width) * 0.1, files.draw(out, RANK) * 0.1
        name = "lora_te3_" + key.removesuffix(".weight").replace(".", "_")
        state |= {f"{name}.lora_down.weight": down, f"{name}.lora_up.weight": up}
        t5[key] = change(down, up)
    files.written_out("kohya_all_layers", state, changed, clip, t5)

    # What sd-scripts writes of the blocks, as diffusers reads it (of `linear1` only at width 3072).
    blocks = {k: v for k, v in state.items() if "_blocks_" in k and "lora_unet" in k and "_mod" not in k and "linear1" not in k}
    files.save("kohya_blocks", blocks)
    files.peer("kohya_blocks")


def diffusers_layouts(files: Files) -> None:
    targets = ["to_q", "to_k", "to_v", "to_out.0", "add_q_proj", "add_k_proj", "add_v_proj", "to_add_out", "ff.net.0.proj", "ff.net.2", "proj_mlp"]
    for name, extra in (("peft_alpha", {}), ("peft_rslora", {"use_rslora": True}), ("peft_dora", {"use_dora": True}),
                        ("peft_alpha_pattern", {"alpha_pattern": {"proj_mlp": 16}})):
        torch.manual_seed(1)
        config = LoraConfig(r=RANK, lora_alpha=6, target_modules=targets, init_lora_weights=False, **extra)
        files.pipe.transformer.add_adapter(config)
        if "use_dora" in extra:
            for key, tensor in files.pipe.transformer.named_parameters():
                if "magnitude" in key:
                    tensor.data *= 1 + 0.3 * files.draw(*tensor.shape).abs()
        state = get_peft_model_state_dict(files.pipe.transformer)
        metadata = {f"transformer.{k}": (sorted(v) if isinstance(v, set) else v) for k, v in config.to_dict().items()
                    if k in ("r", "lora_alpha", "use_rslora", "use_dora", "alpha_pattern", "rank_pattern", "target_modules")}
        files.save(name, {f"transformer.{k}": v for k, v in state.items()}, {"format": "pt", "lora_adapter_metadata": json.dumps(metadata)})
        # The live adapter answers: what diffusers reads back of DoRA lacks its lengths.
        files.expect(name, "peft")
        files.pipe.transformer.delete_adapters("default")
        files.pipe.unload_lora_weights()
        files.restore()

    # ai-toolkit: no alpha, which means alpha = rank; also layers that diffusers drops.
    state, changed = {}, {}
    for key in files.layers():
        parts = files.names[key + ".weight"]
        whole, rows = files.weight(key), 0
        new = whole.clone()
        for part in parts:
            count = files.plain[0][part].shape[0]
            down, up = files.low(key, rows=count)
            name = "transformer." + part.removesuffix(".weight")
            state |= {f"{name}.lora_A.weight": down.bfloat16(), f"{name}.lora_B.weight": up.bfloat16()}
            delta = change(down.bfloat16(), up.bfloat16())
            if key == "final_layer.adaLN_modulation.1":
                delta = torch.cat(delta.chunk(2)[::-1])
            new[rows : rows + count] += delta
            rows += count
        changed[key + ".weight"] = new
    files.written_out("ai_toolkit_all_layers", state, changed)
    attention = {k: v.float() for k, v in state.items() if "attn" in k}
    files.save("ai_toolkit_attention", attention)
    files.peer("ai_toolkit_attention")
    files.peer("two_at_once", loras=[["kohya_blocks", 0.7], ["ai_toolkit_attention", -0.4]])
    files.save("peft_prefix", {k.replace("transformer.", "base_model.model.", 1): v for k, v in state.items()})
    files.written_out("peft_prefix", {k.replace("transformer.", "base_model.model.", 1): v for k, v in state.items()}, changed)
    legacy = {}
    for k, v in state.items():
        module, _, leaf = k.rpartition(".lora_")
        legacy["lora_transformer_" + module.removeprefix("transformer.").replace(".", "_") + (".lora_down" if leaf[0] == "A" else ".lora_up") + ".weight"] = v
    files.written_out("onetrainer_legacy", legacy, changed)


def comfy(files: Files) -> None:
    state, changed = {}, {}
    for i, key in enumerate(files.layers()):
        down, up = files.low(key)
        ends = ("lora_down", "lora_up") if i % 2 else ("lora_A", "lora_B")
        name = f"diffusion_model.{key}"
        state |= {f"{name}.{ends[0]}.weight": down, f"{name}.{ends[1]}.weight": up, f"{name}.alpha": torch.tensor(1.0)}
        changed[key + ".weight"] = files.weight(key) + change(down, up, 1.0 / RANK)
    files.written_out("comfyui_all_layers", state, changed)


def xlabs(files: Files) -> None:
    state = {}
    for key in files.layers():
        block, _, layer = key.rpartition(".")
        names = {"img_attn.qkv": "qkv_lora1", "txt_attn.qkv": "qkv_lora2", "img_attn.proj": "proj_lora1", "txt_attn.proj": "proj_lora2"}
        for ours, theirs in names.items():
            if key.endswith(ours):
                down, up = files.low(key)
                name = key.removesuffix(ours) + "processor." + theirs
                state |= {f"{name}.down.weight": down, f"{name}.up.weight": up}
        if layer == "linear2":
            down, up = files.low(key)
            state |= {f"{block}.processor.proj_lora.down.weight": down, f"{block}.processor.proj_lora.up.weight": up}
        if layer == "linear1":
            down, up = files.low(key, rows=3 * 256)
            state |= {f"{block}.processor.qkv_lora.down.weight": down, f"{block}.processor.qkv_lora.up.weight": up}
    files.save("xlabs", state)
    files.peer("xlabs")


def lycoris(files: Files) -> None:
    state, changed = {}, {}
    for i, key in enumerate(files.layers()):
        weight = files.weight(key)
        out, width = weight.shape
        name = "lycoris_" + key.replace(".", "_")
        if i % 4 == 0:  # LoKr, both factors whole: alpha means nothing
            left, right = files.draw(4, 2) * 0.1, files.draw(out // 4, width // 2) * 0.1
            state |= {f"{name}.lokr_w1": left, f"{name}.lokr_w2": right, f"{name}.alpha": torch.tensor(1e10)}
            delta = torch.kron(left.double(), right.double())
        elif i % 4 == 1:  # LoKr, the second one of low rank
            left, a, b = files.draw(2, 4) * 0.1, files.draw(out // 2, 3) * 0.1, files.draw(3, width // 4)
            state |= {f"{name}.lokr_w1": left, f"{name}.lokr_w2_a": a, f"{name}.lokr_w2_b": b, f"{name}.alpha": torch.tensor(1.5)}
            delta = torch.kron(left.double(), a.double() @ b.double()) * 0.5
        elif i % 4 == 2:  # LoHa
            a1, b1, a2, b2 = files.draw(out, 3) * 0.3, files.draw(3, width) * 0.3, files.draw(out, 2) * 0.3, files.draw(2, width) * 0.3
            state |= {f"{name}.hada_w1_a": a1, f"{name}.hada_w1_b": b1, f"{name}.hada_w2_a": a2, f"{name}.hada_w2_b": b2, f"{name}.alpha": torch.tensor(1.5)}
            delta = (a1.double() @ b1.double()) * (a2.double() @ b2.double()) * 0.5
        else:  # the change itself
            delta = (files.draw(out, width) * 0.02).double()
            state[f"{name}.diff"] = delta.float()
        changed[key + ".weight"] = weight + delta
    files.written_out("lycoris", state, changed)

    for name, by_row in (("dora_rows", True), ("dora_columns", False)):
        state, changed = {}, {}
        for key in files.layers():
            down, up = files.low(key)
            weight = files.weight(key) + change(down, up, 0.5)
            length = weight.norm(dim=1 if by_row else 0, keepdim=True)
            wanted = (length * (1 + 0.2 * files.draw(*length.shape).double())).float()
            flat = "lora_unet_" + key.replace(".", "_")
            state |= {f"{flat}.lora_down.weight": down, f"{flat}.lora_up.weight": up, f"{flat}.alpha": torch.tensor(2.0), f"{flat}.dora_scale": wanted}
            changed[key + ".weight"] = weight * (wanted.double() / length)
        files.written_out(name, state, changed)


def odd_files(files: Files) -> None:
    good, wrong = "lora_unet_single_blocks_0_linear2", "lora_unet_single_blocks_1_linear2"
    down, up = files.low("single_blocks.0.linear2")
    state = {
        f"{good}.lora_down.weight": down, f"{good}.lora_up.weight": up,
        f"{wrong}.lora_down.weight": files.draw(RANK, 99), f"{wrong}.lora_up.weight": files.draw(256, RANK),
        "lora_unet_single_blocks_7_linear2.lora_down.weight": down, "lora_unet_single_blocks_7_linear2.lora_up.weight": up,
        "lora_unet_double_blocks_0_img_mlp_0.lora_down.weight": files.draw(RANK, 256), "bundle_emb.person.clip_l": files.draw(1, 64),
    }
    reasons = {
        f"{wrong}.lora_down.weight": "256x99", f"{wrong}.lora_up.weight": "256x99",
        "lora_unet_single_blocks_7_linear2.lora_down.weight": "no such layer", "lora_unet_single_blocks_7_linear2.lora_up.weight": "no such layer",
        "lora_unet_double_blocks_0_img_mlp_0.lora_down.weight": "missing", "bundle_emb.person.clip_l": "does not know",
    }
    changed = {"single_blocks.0.linear2.weight": files.weight("single_blocks.0.linear2") + change(down, up)}
    files.written_out("with_unused_keys", state, changed, unused=reasons)
    files.save("for_sdxl", {"lora_unet_input_blocks_4_1_proj_in.lora_down.weight": files.draw(4, 640), "lora_unet_input_blocks_4_1_proj_in.lora_up.weight": files.draw(640, 4)})
    files.save("no_lora", {"some.weight": files.draw(4, 4)})


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
    pipe = build(guidance=True)
    pipe.save_pretrained(folder / "model")
    files = Files(folder, pipe)
    files.expect("none", "diffusers", loras=[["", 0]])
    for make in (kohya, diffusers_layouts, comfy, xlabs, lycoris, odd_files):
        make(files)
    (folder / "cases.json").write_text(json.dumps(files.cases))
    stamp.write_text(version)


if __name__ == "__main__":
    main()
