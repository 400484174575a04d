"""Makes what the weights tests compare with: files and verdicts of the reference `safetensors` package, of `json` and
of `hashlib`. Usage: make_peer_files.py --out FOLDER"""

import argparse
import hashlib
import json
import pathlib
import random
import struct

import safetensors
import safetensors.torch
import torch

VERSION = "5"  # raise it with every change of this file

TYPES = {
    "U8": torch.uint8, "I8": torch.int8, "I16": torch.int16, "I32": torch.int32, "I64": torch.int64,
    "U16": torch.uint16, "U32": torch.uint32, "U64": torch.uint64, "F16": torch.float16, "BF16": torch.bfloat16,
    "F32": torch.float32, "F64": torch.float64, "F8_E4M3": torch.float8_e4m3fn, "F8_E5M2": torch.float8_e5m2,
    "BOOL": torch.bool,
}


def values(count):
    """Small whole numbers that every type holds; the C++ side makes the same."""
    return torch.arange(count) % 13


def write_types(folder):
    tensors = {name: values(60).reshape(3, 4, 5).to(dtype) for name, dtype in TYPES.items()}
    tensors["scalar"] = torch.tensor(2.5)
    tensors["empty"] = torch.zeros(0, 7)
    metadata = {"format": "pt", "título": "日本 \"x\"\n"}
    safetensors.torch.save_file(tensors, folder / "types.safetensors", metadata=metadata)


def write_sharded(folder):
    folder.mkdir(exist_ok=True)
    weight_map = {}
    for shard in range(3):
        name = f"diffusion_pytorch_model-{shard + 1:05}-of-00003.safetensors"
        tensors = {f"layer.{shard}.{part}": values(12).float() + shard for part in ("weight", "bias")}
        safetensors.torch.save_file(tensors, folder / name)
        weight_map.update(dict.fromkeys(tensors, name))
    index = {"metadata": {"total_size": 288}, "weight_map": weight_map}
    (folder / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps(index, indent=2))


SPLICES = [b"0", b"1", b"-1", b"1.0", b"1e1", b"-0", b"00", b"null", b"[]", b"{}", b"\"F64\"", b"\"I4\"",
           b"18446744073709551615", b"9223372036854775808", b",", b":", b"\"", b" ", b"\\u0061", b"\xff", b"\x00",
           b"\"extra\":[[1]],", b"\"w\""]


def mutate(rng, good):
    """One file near a good one. Half of them keep the header's length right, so that the checks behind it are met."""
    header_length = struct.unpack("<Q", good[:8])[0]
    header, data = bytearray(good[8 : 8 + header_length]), bytearray(good[8 + header_length :])
    for _ in range(rng.choice([0, 1, 1, 1, 2, 3])):
        at = rng.randrange(len(header))
        what = rng.randrange(5)
        if what == 0:
            header[at] = rng.randrange(256)
        elif what == 1:
            header[at : at + rng.randrange(1, 4)] = rng.choice(SPLICES)
        elif what == 2:
            del header[at : at + rng.randrange(1, 6)]
        elif what == 3:
            digits = [i for i, byte in enumerate(header) if chr(byte).isdigit()]
            header[rng.choice(digits)] = ord(rng.choice("0123456789"))
        else:
            header[at:at] = rng.choice(SPLICES)
    if rng.random() < 0.2:
        data = data[: rng.randrange(len(data))] if rng.random() < 0.5 else data + bytes(rng.randrange(1, 9))
    length = len(header)
    if rng.random() < 0.1:
        length = rng.choice([0, 1, length + 1, length + len(data), 2**63, 2**32])
    return struct.pack("<Q", length) + bytes(header) + bytes(data)


def accepted(file):
    try:
        safetensors.deserialize(file)
        return True
    except Exception:
        return False


def write_mutations(folder):
    rng = random.Random(20)
    tensors = {"w": values(6).float().reshape(2, 3), "v": values(4).half(), "u": values(3).to(torch.uint8)}
    tensors["s"] = torch.tensor(1)
    good = safetensors.torch.save(tensors, metadata={"format": "pt"})
    files = [good] + [mutate(rng, good) for _ in range(2000)]
    write_cases(folder / "mutations.bin", [(file, accepted(file)) for file in files])


def write_cases(path, cases):
    with open(path, "wb") as out:
        for bytes_, verdict in cases:
            out.write(struct.pack("<IB", len(bytes_), verdict) + bytes_)


def strict(pairs):
    if len(dict(pairs)) != len(pairs):
        raise ValueError("key twice")
    return dict(pairs)


def refuse(word):
    raise ValueError(word)


def is_json(text):
    try:
        value = json.loads(text.decode("utf-8"), object_pairs_hook=strict, parse_constant=refuse)
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # refuses lone surrogates
        return "Infinity" not in json.dumps(value) and not text.startswith(b"\xef\xbb\xbf")
    except (ValueError, RecursionError):
        return False


def write_json_cases(folder):
    rng = random.Random(21)
    value = {"a": [1, -2.5e-3, 0, 12345678901234567890], "ñ\"\\": {"x": None, "y": True, "z": False},
             "日本": "\u0007😀\n", "": {}, "e": [[], ""]}
    good = json.dumps(value, ensure_ascii=False).encode() + b" "
    escaped = json.dumps(json.loads(good)).encode()
    cases = []
    for _ in range(4000):
        text = bytearray(rng.choice([good, escaped]))
        for _ in range(rng.choice([0, 1, 1, 2])):
            at = rng.randrange(len(text))
            byte = bytes([rng.randrange(256)])
            text[at : at + rng.randrange(3)] = rng.choice([b"", byte, rng.choice(SPLICES), rng.choice(SPLICES)])
        cases.append((bytes(text), is_json(bytes(text))))
    write_cases(folder / "json.bin", cases)


def write_digests(folder):
    lines = [hashlib.sha256(bytes(i % 251 for i in range(size))).hexdigest() for size in range(300)]
    (folder / "sha256.txt").write_text("\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=pathlib.Path, required=True)
    folder = parser.parse_args().out
    stamp = folder / "version.txt"
    if stamp.exists() and stamp.read_text() == VERSION:
        return
    folder.mkdir(parents=True, exist_ok=True)
    write_types(folder)
    write_sharded(folder / "sharded")
    write_mutations(folder)
    write_json_cases(folder)
    write_digests(folder)
    stamp.write_text(VERSION)


if __name__ == "__main__":
    main()
