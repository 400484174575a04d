"""Trains the two tokenizers on the captions: small, because vocabularies of FLUX's size would cost most of the model.

Both cover every character of the three languages' names, ASCII, Latin-1 and Chinese punctuation, and both are written in
the file layout that `transformers` reads, so that a prompt gets the same ids here, there and in the program.
"""

import json
import unicodedata
from pathlib import Path

import numpy as np
import sentencepiece
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

CLIP_LENGTH, T5_LENGTH = 48, 32  # tokens a prompt may have, of each encoder; T5 attends to all of its own, so fewer are faster
CLIP_VOCABULARY = 3000
T5_VOCABULARY = 3500
BOS, EOS = "<|startoftext|>", "<|endoftext|>"
CLIP_WORDS = r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
CHINESE_PUNCTUATION = "，。！？、；：“”‘’（）《》〈〉【】「」『』—…～·￥％＋－＝／０１２３４５６７８９"


def alphabet(labels: list[str]) -> str:
    """Every character that a prompt may reasonably hold, each once, in order."""
    latin = [chr(code) for code in (*range(0x21, 0x7F), *range(0xA1, 0x100)) if code != 0xAD]
    characters = {*latin, *CHINESE_PUNCTUATION, *"".join(labels)}
    characters |= {other for character in characters for other in character.lower() + character.upper()}
    return "".join(sorted(c for c in characters if not c.isspace() and unicodedata.category(c)[0] not in "CM" and ord(c) <= 0xFFFF))


def _clip_shell(model: models.BPE) -> Tokenizer:
    """The pipeline of openai/clip-vit-large-patch14 around a byte-pair model."""
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(CLIP_WORDS), behavior="removed", invert=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def _bytes_in_clip_order() -> list[str]:
    """CLIP numbers the printable bytes first, then the others; its first 256 ids are these, the next 256 end a word."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    return [chr(byte) for byte in printable] + [chr(256 + number) for number in range(len(others))]


def train_clip(texts: list[str], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    base = _bytes_in_clip_order()
    trained = _clip_shell(models.BPE(end_of_word_suffix="</w>"))
    # The trainer's own count holds each byte once or twice; the merges that are wanted are simply the first ones.
    trainer = trainers.BpeTrainer(
        vocab_size=CLIP_VOCABULARY + 512, initial_alphabet=base, end_of_word_suffix="</w>", show_progress=False, special_tokens=[BOS, EOS]
    )
    trained.train_from_iterator(texts, trainer)
    merges = [tuple(merge) for merge in json.loads(trained.to_str())["model"]["merges"]]
    merges = merges[: CLIP_VOCABULARY - 2 * len(base) - 2]
    tokens = [*base, *(byte + "</w>" for byte in base), *("".join(merge) for merge in merges)]
    tokens = [*dict.fromkeys(tokens), BOS, EOS]  # two merges may spell the same token
    vocabulary = {token: number for number, token in enumerate(tokens)}

    _write_json(folder / "vocab.json", vocabulary)
    merge_lines = "".join(f"{left} {right}\n" for left, right in merges)
    (folder / "merges.txt").write_text("#version: 0.2\n" + merge_lines, encoding="utf-8")
    model = models.BPE(vocabulary, merges, continuing_subword_prefix="", end_of_word_suffix="</w>", fuse_unk=False, unk_token=EOS)
    tokenizer = _clip_shell(model)
    tokenizer.add_special_tokens([AddedToken(token, normalized=False, special=True) for token in (BOS, EOS)])
    tokenizer.post_processor = processors.RobertaProcessing(
        (EOS, vocabulary[EOS]), (BOS, vocabulary[BOS]), trim_offsets=False, add_prefix_space=False
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    special = {"bos_token": BOS, "eos_token": EOS, "unk_token": EOS, "pad_token": EOS}
    _write_json(folder / "special_tokens_map.json", special)
    shared = {"tokenizer_class": "CLIPTokenizer", "model_max_length": CLIP_LENGTH, "do_lower_case": True, "errors": "replace"}
    _write_json(folder / "tokenizer_config.json", {**shared, "add_prefix_space": False, **special})


def train_t5(texts: list[str], characters: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_prefix=str(folder / "spiece"),
        model_type="unigram",
        vocab_size=T5_VOCABULARY,
        character_coverage=1.0,
        required_chars=characters,
        normalization_rule_name="identity",
        byte_fallback=False,
        pad_id=0, pad_piece="<pad>", eos_id=1, eos_piece="</s>", unk_id=2, unk_piece="<unk>", bos_id=-1,
        num_threads=2,
        minloglevel=1,
    )  # fmt: skip
    (folder / "spiece.vocab").unlink()
    model = sentencepiece.SentencePieceProcessor(model_file=str(folder / "spiece.model"))
    pieces = [(model.id_to_piece(i), model.get_score(i)) for i in range(model.get_piece_size())]
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=2, byte_fallback=False))
    # What transformers 5 builds for T5. It sets no normalizer where the model has no character map, as with identity.
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(prepend_scheme="always", split=True)]
    )
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="always", split=True)
    tokenizer.add_special_tokens([AddedToken(piece, normalized=False, special=True) for piece in ("<pad>", "</s>", "<unk>")])
    tokenizer.post_processor = processors.TemplateProcessing(
        single=["$A", "</s>"], pair=["$A", "</s>", "$B", "</s>"], special_tokens=[("</s>", 1)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    special = {"eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    _write_json(folder / "special_tokens_map.json", special)
    _write_json(
        folder / "tokenizer_config.json",
        {"tokenizer_class": "T5Tokenizer", "model_max_length": T5_LENGTH, "extra_ids": 0, "additional_special_tokens": [], **special},
    )


def _write_json(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


class Encoder:
    """Captions to rows of ids, as the program does it: cut, then closed by the end token, then padded."""

    def __init__(self, folder: Path):
        self.clip = Tokenizer.from_file(str(folder / "tokenizer" / "tokenizer.json"))
        self.clip.enable_truncation(CLIP_LENGTH)
        self.clip.enable_padding(length=CLIP_LENGTH, pad_id=self.clip.token_to_id(EOS), pad_token=EOS)
        self.t5 = sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer_2" / "spiece.model"))

    def clip_ids(self, texts: list[str]) -> np.ndarray:
        """[len(texts), CLIP_LENGTH] int32"""
        return np.array([row.ids for row in self.clip.encode_batch(texts)], np.int32)

    def t5_ids(self, texts: list[str]) -> np.ndarray:
        """[len(texts), T5_LENGTH] int32"""
        rows = np.zeros((len(texts), T5_LENGTH), np.int32)
        for row, ids in zip(rows, self.t5.encode(texts)):
            ids = [*ids[: T5_LENGTH - 1], self.t5.eos_id()]
            row[: len(ids)] = ids
        return rows


def check_against_transformers(folder: Path, texts: list[str]) -> None:
    """Stops where transformers gives other ids than ours."""
    from transformers import AutoTokenizer, CLIPTokenizer, T5Tokenizer

    encoder = Encoder(folder)
    for ours, sub_folder, classes in (
        (encoder.clip_ids(texts), "tokenizer", (CLIPTokenizer, AutoTokenizer)),
        (encoder.t5_ids(texts), "tokenizer_2", (T5Tokenizer, AutoTokenizer)),
    ):
        for tokenizer_class in classes:
            theirs = tokenizer_class.from_pretrained(folder / sub_folder)
            told = theirs(texts, padding="max_length", truncation=True, max_length=ours.shape[1])
            ids = np.array(told["input_ids"], np.int32)
            wrong = np.flatnonzero((ids != ours).any(1))
            if len(wrong):
                raise SystemExit(f"[vocabularies] {tokenizer_class.__name__} disagrees on {len(wrong)} texts, first: {texts[wrong[0]]!r}")
