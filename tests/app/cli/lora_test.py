"""`photoflux lora` against packages of others: safetensors and torch read and write the files, diffusers and peft use them."""

import base64
import hashlib
import io
import json
import math
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import torch
from PIL import Image
from safetensors import safe_open
from safetensors.torch import load_file, save_file

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
LORAS = pathlib.Path(os.environ["PHOTOFLUX_FIXTURES_DIR"]) / "loras"
WIDTH = 256
FLUX = 3072
SECRET = "zork"  # stands in captions, folders and paths, and must not go on


def products(file) -> dict:
    """What each module of a kohya or diffusers file adds to its layer, in fp64."""
    state, changes = load_file(file), {}
    for name, up in state.items():
        for ending, lower in ((".lora_up.weight", ".lora_down.weight"), (".lora_B.weight", ".lora_A.weight")):
            if name.endswith(ending):
                module = name.removesuffix(ending)
                down = state[module + lower].double()
                scale = state[module + ".alpha"].item() / down.shape[0] if module + ".alpha" in state else 1
                changes[module] = up.double() @ down * scale
    return changes


def ranks(file) -> set:
    return {tensor.shape[0] for name, tensor in load_file(file).items() if name.endswith((".lora_down.weight", ".lora_A.weight"))}


def said(file) -> dict:
    with safe_open(file, "pt") as opened:
        return opened.metadata()


class Lora(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix=f"{SECRET}-")
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.random = torch.Generator().manual_seed(1)
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.root / "data"),
                            "PHOTOFLUX_WORKER": str(BIN / "photoflux-worker")}
        self.environment.pop("PHOTOFLUX_MODELS", None)

    def lora(self, *arguments, code=0):
        result = subprocess.run([BIN / "photoflux", "lora", *map(str, arguments)], env=self.environment, cwd=self.root, capture_output=True, text=True)
        self.assertEqual(result.returncode, code, result.stderr + result.stdout)
        self.assertFalse([file for file in os.listdir(self.root) if file.endswith(".part")], "a half-written file was left")
        return result

    def events(self, *arguments, code=0):
        return [json.loads(line) for line in self.lora(*arguments, "--json", code=code).stdout.splitlines()]

    def info(self, file):
        return self.events("info", file)[-1]

    def write(self, name, *arguments):
        """The file that a command makes, and what it says of it."""
        out = self.root / name
        return out, self.events(*arguments, "--out", out)[-1]

    def draw(self, *shape):
        return torch.randn(shape, generator=self.random)

    def kohya(self, name="anna", rank=4, alpha=2.0, metadata=None, dtype=torch.float32, width=WIDTH, size=0.1):
        """The image stream of one double block, and one single block."""
        state = {}
        for layer, rows, columns in (("double_blocks_0_img_attn_qkv", 3, 1), ("double_blocks_0_img_mlp_2", 1, 4), ("single_blocks_0_linear1", 7, 1)):
            module = f"lora_unet_{layer}"
            state[module + ".lora_down.weight"] = (self.draw(rank, columns * width) * size).to(dtype)
            state[module + ".lora_up.weight"] = (self.draw(rows * width, rank) * size).to(dtype)
            state[module + ".alpha"] = torch.tensor(alpha).to(dtype)
        file = self.root / f"{name}.safetensors"
        save_file(state, file, metadata)
        return file

    def same(self, actual, expected, within=1e-6):
        self.assertEqual(actual.keys(), expected.keys())
        for name, change in expected.items():
            self.assertLessEqual(float((actual[name] - change).norm()), within * float(change.norm()) + 1e-12, name)


class Info(Lora):
    def test_figures_are_those_that_torch_finds(self):
        for dtype, name in ((torch.float32, "F32"), (torch.bfloat16, "BF16"), (torch.float16, "F16")):
            with self.subTest(name):
                file = self.kohya(dtype=dtype, size=1e-3)
                state, info = load_file(file), self.info(file)
                numbers = {k: v.double() for k, v in state.items() if not k.endswith(".alpha")}
                for event, part in (("lower_length", "lora_down"), ("upper_length", "lora_up")):
                    expected = math.sqrt(sum(float(v.square().sum()) for k, v in numbers.items() if part in k))
                    self.assertAlmostEqual(info[event] / expected, 1, places=9)
                self.assertAlmostEqual(info["largest"], max(float(v.abs().max()) for v in numbers.values()), places=9)
                self.assertEqual(info["parameters"], sum(v.numel() for v in numbers.values()))
                self.assertEqual((info["types"], info["tensors"], info["modules"]), ([name], 9, 3))
                self.assertEqual((info["ranks"], info["alphas"]), ([{"rank": 4, "modules": 3}], [{"alpha": 2.0, "modules": 3}]))
                self.assertEqual(info["bytes"], file.stat().st_size)

    def test_the_model_is_told_by_head_and_shapes(self):
        full = {f"lora_unet_double_blocks_0_img_attn_proj.lora_{part}.weight": self.draw(*shape)
                for part, shape in (("down", (1, FLUX)), ("up", (FLUX, 1)))}
        guided = {f"lora_unet_guidance_in_in_layer.lora_{part}.weight": self.draw(*shape) for part, shape in (("down", (1, 256)), ("up", (FLUX, 1)))}
        file = self.root / "full.safetensors"
        for state, metadata, base in ((full, None, "flux1"), (full, {"modelspec.architecture": "flux-1-dev/lora"}, "flux1-dev"),
                                      (full, {"modelspec.architecture": "Flux-1-Schnell/lora"}, "flux1-schnell"), (full | guided, None, "flux1-dev")):
            save_file(state, file, metadata)
            info = self.info(file)
            self.assertEqual((info["base"], info["width"]), (base, FLUX))
        self.assertEqual(self.info(self.kohya())["base"], "other")
        self.assertIn("PhotoFlux Mini", self.lora("info", self.kohya()).stdout)

    def test_says_who_made_it_and_warns_of_what_is_private(self):
        file = self.kohya(metadata={"modelspec.title": "Anna", "modelspec.trigger_phrase": "ohwx woman", "modelspec.author": "Ines",
                                    "modelspec.license": "CC-BY-4.0", "modelspec.date": "2026-11-28", "modelspec.thumbnail": "data:image/jpeg;base64,",
                                    "ss_tag_frequency": "{}"})
        info = self.info(file)
        self.assertEqual([info[key] for key in ("title", "trigger", "author", "licence", "date")], ["Anna", "ohwx woman", "Ines", "CC-BY-4.0", "2026-11-28"])
        self.assertEqual((info["preview"], info["private"]), (True, ["ss_tag_frequency"]))
        shown = self.lora("info", file)
        for text in ("Anna", "ohwx woman", "Ines", "CC-BY-4.0", "kohya", "sound"):
            self.assertIn(text, shown.stdout)
        self.assertIn("ss_tag_frequency", shown.stderr)

    def test_what_does_nothing_or_is_broken_says_so(self):
        file = self.kohya()
        state = load_file(file)
        self.assertFalse(self.info(file)["does_nothing"])
        zero = {name: tensor * 0 if "lora_up" in name else tensor for name, tensor in state.items()}
        save_file(zero, file)
        self.assertEqual((self.info(file)["does_nothing"], self.info(file)["zero_modules"]), (True, 3))
        self.assertIn("does nothing", self.lora("info", file).stdout)
        for dtype in (torch.float32, torch.bfloat16, torch.float16):
            for value in (float("nan"), float("inf"), -float("inf")):
                broken = {name: tensor.to(dtype).clone() for name, tensor in state.items()}
                name = "lora_unet_double_blocks_0_img_mlp_2.lora_up.weight"
                broken[name][-1, -1] = value
                save_file(broken, file)
                self.assertEqual(self.info(file)["not_finite"], [name])
        self.assertIn("not finite", self.lora("info", file).stdout)

    def test_files_that_are_none_are_refused_in_a_sentence(self):
        text = self.root / "text.safetensors"
        text.write_text("this is no LoRA at all, but a text that somebody renamed")
        whole = self.kohya().read_bytes()
        (self.root / "cut.safetensors").write_bytes(whole[:-100])
        for file, words in ((text, "text.safetensors"), (self.root / "cut.safetensors", "cut.safetensors"), (LORAS / "no_lora.safetensors", "is no LoRA"),
                            (LORAS / "for_sdxl.safetensors", "no LoRA for FLUX.1"), (self.root / "none.safetensors", "no LoRA named")):
            refused = self.lora("info", file, code=3)
            self.assertIn(words, refused.stderr)
            self.assertEqual(len(refused.stderr.splitlines()), 1, refused.stderr)


class Convert(Lora):
    def test_kohya_to_diffusers_and_back_is_the_same(self):
        file = self.kohya()
        there, event = self.write("there.safetensors", "convert", file, "--to", "diffusers")
        self.assertEqual((event["layout"], event["dtype"], event["error"]), ("diffusers", "fp32", 0))
        back, _ = self.write("back.safetensors", "convert", there, "--to", "kohya")
        self.same(products(back), products(file))
        self.assertEqual(ranks(back), {4})
        for name, alpha in load_file(back).items():
            if name.endswith(".alpha"):
                self.assertEqual(alpha.item(), 4)
        # Queries, keys and values of a diffusers file are independent: they need three ranks when fused, and one again when apart.
        parts = {f"transformer.transformer_blocks.0.attn.to_{part}.lora_{side}.weight": self.draw(*shape)
                 for part in "qkv" for side, shape in (("A", (2, WIDTH)), ("B", (WIDTH, 2)))}
        save_file(parts, self.root / "parts.safetensors")
        fused, _ = self.write("fused.safetensors", "convert", self.root / "parts.safetensors", "--to", "kohya")
        self.assertEqual(ranks(fused), {6})
        apart, _ = self.write("apart.safetensors", "convert", fused, "--to", "diffusers")
        self.assertEqual(ranks(apart), {2})
        self.same(products(apart), products(self.root / "parts.safetensors"))

    def test_narrow_types_round_and_nothing_else(self):
        file = self.kohya(alpha=3.0)
        for dtype, within in (("bf16", 1e-2), ("fp16", 2e-3)):
            out, event = self.write(f"{dtype}.safetensors", "convert", file, "--to", "kohya", "--dtype", dtype)
            self.assertEqual(event["dtype"], dtype)
            self.same(products(out), products(file), within)
        # Kept where nobody asks for another.
        half, event = self.write("half.safetensors", "convert", self.root / "bf16.safetensors", "--to", "diffusers")
        self.assertEqual((event["dtype"], self.info(half)["types"]), ("bf16", ["BF16"]))

    def test_peft_and_diffusers_give_the_same_change(self):
        from diffusers import FluxTransformer2DModel
        from peft.tuners.lora import Linear

        out, _ = self.write("all.safetensors", "convert", LORAS / "kohya_all_layers.safetensors", "--to", "diffusers")
        expected = products(out)
        # The final layer's halves lie the other way round there.
        original = products(LORAS / "kohya_all_layers.safetensors")
        shift, scale = original["lora_unet_final_layer_adaLN_modulation_1"].chunk(2)
        torch.testing.assert_close(expected["transformer.norm_out.linear"], torch.cat([scale, shift]), rtol=1e-5, atol=1e-7)
        torch.testing.assert_close(expected["transformer.single_transformer_blocks.0.proj_mlp"],
                                   original["lora_unet_single_blocks_0_linear1"][3 * WIDTH :], rtol=1e-5, atol=1e-7)
        transformer = FluxTransformer2DModel.from_pretrained(LORAS / "model" / "transformer")
        transformer.load_lora_adapter(load_file(out), prefix="transformer", adapter_name="ours")
        compared = 0
        for name, module in transformer.named_modules():
            if isinstance(module, Linear):
                torch.testing.assert_close(module.get_delta_weight("ours").double(), expected["transformer." + name], rtol=1e-4, atol=1e-6)
                compared += 1
        self.assertEqual(compared, sum(name.startswith("transformer.") for name in expected))

    def test_the_kohya_layout_goes_through_diffusers_at_full_width(self):
        """Its converter asserts FLUX.1's real sizes, so it needs files of these; no model."""
        from diffusers.loaders.lora_conversion_utils import _convert_kohya_flux_lora_to_diffusers

        double = {"attn.to_q": (1, 1), "attn.to_k": (1, 1), "attn.to_v": (1, 1), "attn.to_out.0": (1, 1), "attn.add_q_proj": (1, 1),
                  "attn.add_k_proj": (1, 1), "attn.add_v_proj": (1, 1), "attn.to_add_out": (1, 1), "ff.net.0.proj": (4, 1), "ff.net.2": (1, 4),
                  "ff_context.net.0.proj": (4, 1), "ff_context.net.2": (1, 4), "norm1.linear": (6, 1), "norm1_context.linear": (6, 1)}
        single = {"attn.to_q": (1, 1), "attn.to_k": (1, 1), "attn.to_v": (1, 1), "proj_mlp": (4, 1), "proj_out": (1, 5), "norm.linear": (3, 1)}
        layers = {f"transformer_blocks.{i}.{name}": size for i in range(19) for name, size in double.items()}
        layers |= {f"single_transformer_blocks.{i}.{name}": size for i in range(38) for name, size in single.items()}
        layers["norm_out.linear"] = (2, 1)
        state = {}
        for name, (rows, columns) in layers.items():
            state[f"transformer.{name}.lora_A.weight"] = self.draw(1, columns * FLUX).half()
            state[f"transformer.{name}.lora_B.weight"] = self.draw(rows * FLUX, 1).half()
        save_file(state, self.root / "full.safetensors")
        out, event = self.write("kohya.safetensors", "convert", self.root / "full.safetensors", "--to", "kohya")
        self.assertEqual(event["modules"], 19 * 10 + 38 * 3 + 1)
        theirs = _convert_kohya_flux_lora_to_diffusers(dict(load_file(out)))
        # Of the final layer it names no prefix; else the names are those that we began with, and so is every number.
        theirs = {name if name.startswith("transformer.") else "transformer." + name: tensor for name, tensor in theirs.items()}
        self.assertEqual(theirs.keys(), state.keys())
        for name, tensor in state.items():
            self.assertTrue(torch.equal(theirs[name], tensor), name)
        info = self.info(out)
        self.assertEqual((info["width"], info["base"], info["unused"]), (FLUX, "flux1", []))

    def test_what_files_say_goes_on_but_nothing_private(self):
        file = self.kohya(metadata={"modelspec.title": "Anna", "modelspec.license": "CC-BY-4.0", "modelspec.architecture": "flux-1-dev/lora",
                                    "ss_tag_frequency": json.dumps({SECRET: 1}), "ss_sd_model_name": f"/home/{SECRET}/flux.safetensors", "ss_steps": "1500"})
        Image.new("RGB", (900, 600), (200, 30, 60)).save(self.root / "preview.png")
        out, _ = self.write("out.safetensors", "convert", file, "--to", "diffusers", "--author", "Ines", "--preview", self.root / "preview.png",
                            "--licence", "CC0-1.0")
        entries = said(out)
        self.assertEqual((entries["modelspec.title"], entries["modelspec.author"], entries["modelspec.license"]), ("Anna", "Ines", "CC0-1.0"))
        self.assertEqual((entries["modelspec.sai_model_spec"], entries["ss_steps"], entries["ss_network_dim"]), ("1.0.1", "1500", "4"))
        self.assertNotIn(SECRET, json.dumps(entries))
        kind, _, data = entries["modelspec.thumbnail"].partition(",")
        self.assertEqual(kind, "data:image/jpeg;base64")
        picture = Image.open(io.BytesIO(base64.b64decode(data)))
        self.assertEqual((picture.format, picture.size), ("JPEG", (512, 341)))
        self.assertTrue(self.info(out)["preview"])
        raw = out.read_bytes()
        digest = hashlib.sha256(raw[8 + int.from_bytes(raw[:8], "little") :]).hexdigest()
        self.assertEqual((entries["sshs_model_hash"], entries["modelspec.hash_sha256"]), (digest, "0x" + digest))

    def test_alphas_in_the_head_are_folded_in(self):
        out, _ = self.write("out.safetensors", "convert", LORAS / "peft_alpha.safetensors", "--to", "diffusers")
        scale = 6 / 4
        self.same(products(out), {name: change * scale for name, change in products(LORAS / "peft_alpha.safetensors").items()})
        self.assertNotIn("lora_adapter_metadata", said(out))

    def test_whole_changes_need_a_rank_and_dora_never_fits(self):
        refused = self.lora("convert", LORAS / "lycoris.safetensors", "--to", "kohya", "--out", "x.safetensors", code=3)
        self.assertIn("--rank", refused.stderr)
        refused = self.lora("convert", LORAS / "dora_rows.safetensors", "--to", "kohya", "--out", "x.safetensors", code=3)
        self.assertIn("DoRA", refused.stderr)
        self.assertFalse((self.root / "x.safetensors").exists())
        left = self.draw(4, 2), self.draw(WIDTH // 4, WIDTH // 2)
        save_file({"lycoris_double_blocks_0_img_attn_proj.lokr_w1": left[0], "lycoris_double_blocks_0_img_attn_proj.lokr_w2": left[1],
                   "lycoris_single_blocks_0_linear2.diff": self.draw(WIDTH, 5 * WIDTH)}, self.root / "whole.safetensors")
        out, event = self.write("low.safetensors", "convert", self.root / "whole.safetensors", "--to", "kohya", "--rank", "8")
        whole = {"lora_unet_double_blocks_0_img_attn_proj": torch.kron(*(part.double() for part in left)),
                 "lora_unet_single_blocks_0_linear2": load_file(self.root / "whole.safetensors")["lycoris_single_blocks_0_linear2.diff"].double()}
        lost, all_squares = 0, 0
        for name, change in products(out).items():
            u, s, vt = torch.linalg.svd(whole[name], full_matrices=False)
            self.assertLess(float((change - (u[:, :8] * s[:8]) @ vt[:8]).norm() / change.norm()), 1e-5)
            lost, all_squares = lost + float(s[8:].square().sum()), all_squares + float(s.square().sum())
        self.assertAlmostEqual(event["error"], math.sqrt(lost / all_squares), places=6)


class MergeAndResize(Lora):
    def test_merging_adds_what_the_files_do(self):
        a, b = self.kohya("a", alpha=4.0), self.kohya("b", rank=2, alpha=8.0)
        out, event = self.write("both.safetensors", "merge", f"{a}:0.5", f"{b}:-1.25")
        expected = products(a)
        for name, change in products(b).items():
            expected[name] = 0.5 * expected[name] - 1.25 * change
        self.same(products(out), expected)
        self.assertEqual((ranks(out), event["largest_rank"], event["error"]), ({6}, 6, 0))
        split, _ = self.write("split.safetensors", "merge", f"{a}:0.5", f"{b}:-1.25", "--to", "diffusers")
        again, _ = self.write("again.safetensors", "convert", split, "--to", "kohya")
        self.same(products(again), expected)
        # In fewer ranks: the best that there is.
        less, event = self.write("less.safetensors", "merge", f"{a}:0.5", f"{b}:-1.25", "--rank", "3")
        self.assert_best(less, expected, event, 3)

    def assert_best(self, file, whole, event, rank):
        """That a file holds each layer's best approximation of a rank, and says its errors rightly."""
        lost, squares, worst = 0, 0, {}
        for name, change in products(file).items():
            u, s, vt = torch.linalg.svd(whole[name], full_matrices=False)
            torch.testing.assert_close(change, (u[:, :rank] * s[:rank]) @ vt[:rank], rtol=1e-5, atol=1e-6 * float(s[0]))
            gone, all_of_it = float(s[rank:].square().sum()), float(s.square().sum())
            worst[name] = math.sqrt(gone / all_of_it)
            lost, squares = lost + gone, squares + all_of_it
        self.assertEqual(ranks(file), {rank})
        self.assertAlmostEqual(event["error"], math.sqrt(lost / squares), places=6)
        self.assertAlmostEqual(event["worst_error"], max(worst.values()), places=6)
        self.assertEqual(event["worst_layer"], max(worst, key=worst.get))

    def test_a_smaller_rank_is_the_best_that_there_is(self):
        file = self.kohya(rank=12)
        for rank in (1, 5):
            out, event = self.write(f"rank{rank}.safetensors", "resize", file, "--rank", rank)
            self.assert_best(out, products(file), event, rank)
        more, event = self.write("more.safetensors", "resize", file, "--rank", "64")
        self.assertEqual((ranks(more), event["error"], event["worst_layer"]), ({12}, 0, ""))
        self.same(products(more), products(file))
        shown = self.lora("resize", file, "--rank", "4", "--out", "shown.safetensors")
        self.assertIn("shown.safetensors", shown.stdout)
        self.assertRegex(shown.stderr, r"Left out: [\d.]+ % of the change")

    def test_a_share_keeps_as_few_ranks_as_hold_it(self):
        file = self.kohya(rank=12)
        out, event = self.write("kept.safetensors", "resize", file, "--keep", "0.8")
        kept = products(out)
        for name, change in products(file).items():
            s = torch.linalg.svdvals(change)[:12].square()
            needed = int((s.cumsum(0) < 0.8 * s.sum()).sum()) + 1
            self.assertEqual(load_file(out)[name + ".lora_down.weight"].shape[0], needed)
            self.assertGreaterEqual(float(1 - (change - kept[name]).norm() ** 2 / change.norm() ** 2), 0.8 - 1e-6)
        self.assertLess(event["largest_rank"], 12)

    def test_files_for_models_of_different_sizes_do_not_merge(self):
        refused = self.lora("merge", self.kohya("a"), self.kohya("b", width=512), "--out", "x.safetensors", code=3)
        self.assertIn("different sizes", refused.stderr)
        self.assertFalse((self.root / "x.safetensors").exists())


class Outputs(Lora):
    def test_existing_files_are_replaced_only_with_force(self):
        file, out = self.kohya(), self.root / "out.safetensors"
        out.write_text("mine")
        refused = self.lora("convert", file, "--to", "diffusers", "--out", out, code=3)
        self.assertIn("--force", refused.stderr)
        self.assertEqual(out.read_text(), "mine")
        self.lora("convert", file, "--to", "diffusers", "--out", out, "--force")
        self.assertEqual(self.info(out)["layouts"], ["diffusers"])
        # In place, too: it is read to the end before it is replaced.
        before = products(file)
        self.lora("convert", file, "--to", "kohya", "--out", file, "--force")
        self.same(products(file), before)

    def test_wrong_usage_is_told_before_any_work(self):
        file = self.kohya()
        for arguments, words in ((("convert", file, "--out", "x.safetensors"), "--to"), (("convert", file, "--to", "xlabs", "--out", "x.safetensors"), "xlabs"),
                                 (("convert", file, "--to", "kohya"), "--out"), (("convert", file, "--to", "kohya", "--out", "x.png"), ".safetensors"),
                                 (("merge", file, "--out", "x.safetensors"), "two files"), (("resize", file, "--out", "x.safetensors"), "--rank"),
                                 (("resize", file, "--keep", "1.5", "--out", "x.safetensors"), "between 0 and 1"), (("stretch", file), "stretch"),
                                 (("convert", file, "--too", "kohya"), "--to")):
            self.assertIn(words, self.lora(*arguments, code=2).stderr)
        self.assertIn("4096", self.lora("resize", file, "--rank", "0", "--out", "x.safetensors", code=3).stderr)
        self.assertIn("folder", self.lora("resize", file, "--rank", "1", "--out", "nowhere/x.safetensors", code=3).stderr)
        self.assertEqual(sorted(path.name for path in self.root.iterdir() if path.is_file()), ["anna.safetensors"])

    def test_a_broken_file_leaves_nothing(self):
        file = self.kohya()
        state = load_file(file)
        state["lora_unet_double_blocks_0_img_mlp_2.lora_up.weight"][0, 0] = float("nan")
        save_file(state, file)
        refused = self.events("convert", file, "--to", "diffusers", "--out", "x.safetensors", code=3)[-1]
        self.assertEqual((refused["event"], refused["code"], refused["where"]), ("error", "corrupt", "lora"))
        self.assertIn("not finite", refused["message"])
        self.assertFalse((self.root / "x.safetensors").exists())

    def test_a_worker_that_dies_is_said(self):
        self.environment["PHOTOFLUX_WORKER"] = shutil.which("false")
        refused = self.lora("convert", self.kohya(), "--to", "diffusers", "--out", "x.safetensors", code=1)
        self.assertIn("ended without an answer", refused.stderr)

    def test_ctrl_c_stops_the_worker_and_writes_nothing(self):
        # A worker that works until its input ends.
        worker = self.root / "patient"
        worker.write_text("#!/bin/sh\ntouch started\nexec cat > /dev/null\n")
        worker.chmod(0o755)
        words = [BIN / "photoflux", "lora", "convert", self.kohya(), "--to", "diffusers", "--out", "x.safetensors"]
        process = subprocess.Popen(words, env={**self.environment, "PHOTOFLUX_WORKER": str(worker)}, cwd=self.root, stderr=subprocess.PIPE, text=True)
        until = time.monotonic() + 60
        while not (self.root / "started").exists() and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, errors)
        self.assertIn("Cancelled", errors)
        self.assertFalse((self.root / "x.safetensors").exists())

    def test_help_names_every_command(self):
        shown = self.lora("--help").stdout
        for command in ("info", "convert", "merge", "resize", "--keep", "--licence"):
            self.assertIn(command, shown)


if __name__ == "__main__":
    unittest.main()
