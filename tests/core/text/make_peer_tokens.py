#!/usr/bin/env python3
"""Small CLIP and T5 tokenizers in every layout, and what the reference programs make of 2,000 strings.

    make_peer_tokens.py --out FOLDER                 the fixture of tokenizer_peer_test
    make_peer_tokens.py --out FOLDER --check DIR…    the same strings for tokenizer folders that exist already

FOLDER/strings.json holds the strings; each case is FOLDER/NAME with the tokenizer's files and expected.json. References:
tokenizer.json: the package tokenizers; vocab.json with merges.txt: transformers; spiece.model: sentencepiece, with literal
special tokens cut out first as transformers' own T5 tokenizer on SentencePiece did.
"""
import argparse
import hashlib
import io
import json
import os
import random
import re
import shutil
import sys
import unicodedata
from pathlib import Path

os.environ["TRANSFORMERS_VERBOSITY"] = "error"
os.environ["HF_HUB_OFFLINE"] = "1"

import sentencepiece
import tokenizers
import transformers
from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers, processors, trainers
from tokenizers.models import BPE, Unigram

LENGTH = 48
SPECIAL = ["</s>", "<pad>", "<unk>", "<extra_id_3>", "<extra_id_42>", "<extra_id_9", "<|endoftext|>", "<|startoftext|>",
           "<|EndOfText|>", "<|startoftext", "<s>", "▁", "_", "</w>"]
SPACES = [" ", "  ", "   ", "\t", "\n", "\r\n", "\u00a0", "\u3000", "\u2003", "\u202f", "\u1680", "\u0085", "\u2028", "\u200b",
          "\u200d", "\ufeff", " \t "]
CONTROLS = ["\x00", "\x01", "\x0b", "\x0c", "\x1b", "\x1c", "\x1f", "\x7f", "\x8f", "\x9f", "\ufffd", "\uffff", "\ue000",
            "\u202e", "\u2066", "\u00ad", "\u034f"]
MARKS = ["e\u0301", "é", "n\u0303", "ñ", "A\u030a", "Å", "o\u0302\u0323", "ộ", "q\u0307\u0323", "q\u0323\u0307", "\u0301", "Ω", "Å",
         "가", "\u1100\u1161\u11a8", "\u1100\u1161", "ক্ষ", "क्षि", "नि", "ก็", "สำ", "ﬁ", "½", "①", "㍿", "Ｆｕｌｌ", "ﾊﾝｶｸ", "ｶﾞ",
         "ℌ", "x²", "™", "…", "ẛ\u0323", "ﷺ", "e\u0301\u0302", "1\u0301", "!\u0301", "\u0f73", "שׁ", "u\u0308\u0304", "𝒳", "𝟙"]
EMOJI = ["😀", "👩‍🚀", "👨‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇪🇸", "🇪🇸🇨", "❤️", "☀", "☀︎", "1️⃣", "©", "🫠", "🧑🏿‍🤝‍🧑🏻", "\U000e0067", "🏴\U000e0067\U000e0062\U000e007f"]
CASES = ["ß", "ẞ", "İstanbul", "I", "ı", "Σίσυφος", "ΟΔΥΣΣΕΥΣ", "ÀÉÎÕÜ", "ǅ", "Ǆ", "Ꭰ", "Ა", "Ѐ", "Ⓐ", "Ⅷ", "𐐀", "Ω", "STRASSE", "Ÿ"]
CHINESE = ["一只猫", "红色的房子", "水彩画，", "日本語の絵", "カタカナ", "ひらがな", "한국어", "。", "「引用」", "，", "𠮷野家"]
ENGLISH = """a the cat dog red house painting watercolor photograph of on with under sky golden hour portrait detailed
8k f/1.8 35mm don't it's we'll they've I'm he'd you're 'tis rock'n'roll O'Brien's 'S 'Ll it’s 1920s 3.14159 100% $5.00 2,000
C++ #hashtag @name e-mail http://example.org/a?b=c&d=e (x:1.2) [brackets] {a|b} __name__ <lora:name:0.8> -- ... !!! ?! \\n "quoted"
— – “curly” antidisestablishmentarianism supercalifragilisticexpialidocious""".split()
SPANISH = "una niña con paraguas años después ¿qué? ¡olé! corazón pingüino Ñandú café über façade naïve".split()


def strings(count=2000, seed=7):
    draw = random.Random(seed)
    assigned = [c for c in range(0x110000) if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co")]
    groups = [SPECIAL, SPACES, CONTROLS, MARKS, EMOJI, CASES, CHINESE, ENGLISH, SPANISH]
    out = ["", " ", "   ", "\n", "\u3000", "</s>", "<|endoftext|>", " </s> ", "a</s>", "a </s> b", "a<extra_id_3> b", "<extra_id_3>",
           "hello world", "Hello, World!", "a cat", "\x1c<extra_id_3>\x1c", "\u0301", "\r\n", "a\r\nb", "  leading", "trailing  "]
    out += [piece for group in groups for piece in group]
    out += [f"a {piece} b" for group in groups for piece in group]
    out += [" ".join(draw.choice(ENGLISH + SPANISH) for _ in range(n)) for n in (46, 47, 48, 60, 77, 300, 3000)]
    out += ["x" * 5000, "é" * 700, "!" * 900, "一" * 600, " " * 500 + "a" + " " * 500, "👩‍🚀" * 60, "<extra_id_3>" * 80, "</s>" * 80]
    while len(out) < count:
        kind = draw.random()
        if kind < 0.30:  # prompts
            out.append(" ".join(draw.choice(draw.choice([ENGLISH, ENGLISH, SPANISH])) for _ in range(draw.randint(1, 40))))
        elif kind < 0.65:  # everything, with and without spaces between
            joint = draw.choice(["", "", " ", "random"])
            parts = [draw.choice(draw.choice(groups)) for _ in range(draw.randint(1, 25))]
            out.append("".join(p + (draw.choice(SPACES + [""]) if joint == "random" else joint) for p in parts))
        elif kind < 0.85:  # any character of Unicode
            out.append("".join(chr(draw.choice(assigned)) for _ in range(draw.randint(1, 30))))
        else:  # letters with any marks, short clusters
            out.append("".join(chr(draw.choice([draw.randint(0x20, 0x250), draw.randint(0x300, 0x36f), draw.randint(0x370, 0x600)]))
                               for _ in range(draw.randint(1, 40))))
    return [s for s in out[:count]]


def corpus():
    """Lines to learn from: the names of Unicode characters (the same everywhere), and the strings' own words."""
    lines = [unicodedata.name(chr(c), "").lower().replace("-", " ") for c in range(0x20, 0x3000)]
    for group in (ENGLISH, SPANISH, CHINESE, CASES, MARKS, EMOJI):
        lines += [" ".join(group)] * 4 + group
    return [line for line in lines if line.strip()]


def clip_vocabulary():
    """A byte-pair vocabulary of CLIP's kind: bytes, bytes with </w>, merges, two special tokens."""
    rules = transformers.CLIPTokenizer()._tokenizer
    model = Tokenizer(BPE(unk_token="<|endoftext|>", end_of_word_suffix="</w>"))
    model.normalizer, model.pre_tokenizer = rules.normalizer, rules.pre_tokenizer
    trainer = trainers.BpeTrainer(vocab_size=1500, end_of_word_suffix="</w>", show_progress=False,
                                  initial_alphabet=pre_tokenizers.ByteLevel.alphabet())
    model.train_from_iterator(corpus(), trainer)
    learned = json.loads(model.to_str())["model"]
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    merges = [tuple(m) if isinstance(m, list) else tuple(m.split(" ")) for m in learned["merges"]]
    tokens = list(dict.fromkeys(alphabet + [a + "</w>" for a in alphabet] + [a + b for a, b in merges]
                                + ["<|startoftext|>", "<|endoftext|>"]))
    return {token: i for i, token in enumerate(tokens)}, merges


def make_clip(out):
    vocabulary, merges = clip_vocabulary()
    clip = transformers.CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=77)
    clip.save_pretrained(out / "clip_json")
    for name in ("clip_vocab", "clip_vocab_flux"):
        folder = out / name
        folder.mkdir(parents=True)
        (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
        (folder / "merges.txt").write_text("#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in merges), encoding="utf-8")
    end = "<|endoftext|>"
    config = {"tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "bos_token": "<|startoftext|>", "eos_token": end,
              "unk_token": end, "pad_token": end}
    (out / "clip_vocab" / "tokenizer_config.json").write_text(json.dumps(config))
    flags = {"lstrip": False, "rstrip": False, "single_word": False, "special": True}
    config["added_tokens_decoder"] = {  # as in FLUX's own folder: one of the two is looked for in normalised text
        str(vocabulary["<|startoftext|>"]): {"content": "<|startoftext|>", "normalized": True, **flags},
        str(vocabulary[end]): {"content": end, "normalized": False, **flags}}
    (out / "clip_vocab_flux" / "tokenizer_config.json").write_text(json.dumps(config))


def train_sentencepiece(**settings):
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(corpus()), model_writer=model, model_type="unigram", vocab_size=1200, pad_id=0, eos_id=1, unk_id=2,
        bos_id=-1, num_threads=1, minloglevel=2, hard_vocab_limit=False, **settings)
    return model.getvalue()


def write_config(folder, **more):
    config = {"tokenizer_class": "T5Tokenizer", "model_max_length": 512, "eos_token": "</s>", "unk_token": "<unk>",
              "pad_token": "<pad>", "extra_ids": 100, **more}
    (folder / "tokenizer_config.json").write_text(json.dumps(config))


def make_t5(out, name, more_pieces=(), **settings):
    blob = train_sentencepiece(user_defined_symbols=list(more_pieces), **settings)
    folder = out / f"{name}_spiece"
    folder.mkdir(parents=True)
    (folder / "spiece.model").write_bytes(blob)
    write_config(folder)
    if more_pieces:
        return
    transformers.T5Tokenizer.from_pretrained(folder).save_pretrained(out / f"{name}_json")

    # The pipeline of FLUX's own tokenizer_2/tokenizer.json, which differs from what transformers 5 writes.
    from transformers.convert_slow_tokenizer import import_protobuf
    proto = import_protobuf().ModelProto.FromString(blob)
    vocabulary = [(p.piece, p.score) for p in proto.pieces] + [(f"<extra_id_{i}>", 0.0) for i in range(99, -1, -1)]
    flux = Tokenizer(Unigram(vocabulary, unk_id=2))
    charsmap = proto.normalizer_spec.precompiled_charsmap
    flux.normalizer = normalizers.Sequence(([normalizers.Precompiled(charsmap)] if charsmap else []) + [
        normalizers.Strip(left=False, right=True), normalizers.Replace(Regex(" {2,}"), "▁")])
    flux.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always" if charsmap else "first")
    flux.post_processor = processors.TemplateProcessing(single=["$A", "</s>"], special_tokens=[("</s>", 1)])
    flux.add_special_tokens(["<pad>", "</s>", "<unk>"])
    flux.add_special_tokens([tokenizers.AddedToken(f"<extra_id_{i}>", lstrip=i % 2 == 1, rstrip=i % 3 == 0, special=True,
                                                   normalized=False) for i in range(100)])
    folder = out / f"{name}_flux"
    folder.mkdir()
    flux.save(str(folder / "tokenizer.json"))
    write_config(folder)


class JsonReference:
    """The rules of tokenizer.json, read by tokenizers; cut and filled up as transformers asks it to."""

    def __init__(self, folder):
        self.backend = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.backend.no_truncation()
        self.backend.no_padding()

    def ids(self, text):
        return self.backend.encode(text).ids

    def cut(self, text):
        self.backend.enable_truncation(LENGTH)
        ids = self.ids(text)
        self.backend.no_truncation()
        return ids


class VocabReference:
    """transformers on vocab.json and merges.txt."""

    def __init__(self, folder):
        self.clip = transformers.CLIPTokenizer.from_pretrained(folder)

    def ids(self, text):
        return self.clip(text).input_ids

    def cut(self, text):
        return self.clip(text, truncation=True, max_length=LENGTH).input_ids


class SentencePieceReference:
    """SentencePiece between literal special tokens; the sentinels take the spaces around them along."""

    def __init__(self, folder, config):
        self.model = sentencepiece.SentencePieceProcessor(model_file=str(folder / "spiece.model"))
        extra = config.get("extra_ids", 100)
        self.strips = {f"<extra_id_{i}>": self.model.vocab_size() + extra - 1 - i for i in range(extra)}
        self.special = {**{t: self.model.piece_to_id(t) for t in ("</s>", "<pad>", "<unk>")}, **self.strips}
        for id, token in config.get("added_tokens_decoder", {}).items():
            self.special[token["content"]] = int(id)
            if not token.get("lstrip"):
                self.strips.pop(token["content"], None)
        longest = sorted(self.special, key=len, reverse=True)
        self.cutter = re.compile("(" + "|".join(map(re.escape, longest)) + ")")

    def body(self, text):
        parts = self.cutter.split(text)
        for i in range(1, len(parts), 2):
            if parts[i] in self.strips:
                parts[i - 1] = parts[i - 1].rstrip()
                parts[i + 1] = parts[i + 1].lstrip()
        ids = []
        for i, part in enumerate(parts):
            ids += [self.special[part]] if i % 2 else self.model.encode(part)
        return ids

    def ended(self, ids):
        return ids if ids and ids[-1] == 1 else ids + [1]

    def ids(self, text):
        return self.ended(self.body(text))

    def cut(self, text):
        return self.ended(self.body(text)[:LENGTH - 1])


def expect(folder, texts):
    path = folder / "tokenizer_config.json"
    config = json.loads(path.read_text()) if path.exists() else {}
    if (folder / "tokenizer.json").exists():
        reference = JsonReference(folder)
    elif (folder / "vocab.json").exists():
        reference = VocabReference(folder)
    else:
        reference = SentencePieceReference(folder, config)
    clip = config.get("tokenizer_class") == "CLIPTokenizer"
    named = [config[key]["content"] if isinstance(config[key], dict) else config[key] for key in ("pad_token", "eos_token")]
    pad, end = (reference.ids(token)[1 if clip else 0] for token in named)
    encoded = [reference.cut(text) for text in texts]
    return {"ids": [reference.ids(text) for text in texts], "length": LENGTH, "pad": pad, "end": end,
            "unknown": None if clip else reference.ids("<unk>")[0], "max_length": config.get("model_max_length"),
            "encoded": [ids + [pad] * (LENGTH - len(ids)) for ids in encoded]}


def unicode_expectations(texts, seed=11):
    """What Python makes of ill-formed UTF-8, and the normal forms and lower case of the strings."""
    draw = random.Random(seed)
    blobs = [bytes.fromhex(h) for h in ("80", "c0af", "c3", "e282", "e28241", "eda080", "f09f98", "f0808080", "f4908080", "ff", "61ff62")]
    for text in texts[:400]:
        blob = bytearray(text.encode()[:60])
        for _ in range(draw.randint(1, 4)):
            if blob:
                blob[draw.randrange(len(blob))] = draw.randrange(256)
        blobs.append(bytes(blob[:draw.randint(0, 60)]))
    # Lower case character by character: without the rule for a final sigma, as tokenizers has it.
    return {"bytes": [[list(b), b.decode(errors="replace")] for b in blobs],
            "lower": ["".join(c.lower() for c in t) for t in texts],
            **{form: [unicodedata.normalize(form, t) for t in texts] for form in ("NFC", "NFD", "NFKC", "NFKD")}}


def make(out, check):
    texts = strings()
    (out / "unicode.json").write_text(json.dumps(unicode_expectations(texts)))
    if check:
        for folder in check:
            shutil.copytree(folder, out / Path(folder).name)
    else:
        make_clip(out)
        make_t5(out, "t5_identity", normalization_rule_name="identity", remove_extra_whitespaces=False)
        make_t5(out, "t5_nfkc", normalization_rule_name="nmt_nfkc", character_coverage=0.9995)
        make_t5(out, "t5_symbols", more_pieces=["watercolor", "<lora:", "👩‍🚀", "é"], normalization_rule_name="nmt_nfkc_cf")
    cases = sorted(p.name for p in out.iterdir() if p.is_dir())
    for case in cases:
        (out / case / "expected.json").write_text(json.dumps(expect(out / case, texts)))
    (out / "strings.json").write_text(json.dumps({"cases": cases, "strings": texts}))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--check", nargs="*", default=[])
    arguments = parser.parse_args()
    versions = f"{tokenizers.__version__} {transformers.__version__} {sentencepiece.__version__} {arguments.check}"
    stamp = hashlib.sha256(Path(__file__).read_bytes() + versions.encode()).hexdigest()
    stamp_file = arguments.out / "stamp"
    if stamp_file.exists() and stamp_file.read_text() == stamp:
        return
    shutil.rmtree(arguments.out, ignore_errors=True)
    arguments.out.mkdir(parents=True)
    make(arguments.out, arguments.check)
    stamp_file.write_text(stamp)


if __name__ == "__main__":
    sys.exit(main())
