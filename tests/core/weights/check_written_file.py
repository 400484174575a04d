"""Reads a file of safetensors_writer with the reference package; it must hold what make_peer_files.py writes."""

import sys

import safetensors
import safetensors.torch
import torch
from make_peer_files import TYPES, values

tensors = safetensors.torch.load_file(sys.argv[1])
assert set(tensors) == set(TYPES) | {"scalar", "empty"}, sorted(tensors)
for name, dtype in TYPES.items():
    assert tensors[name].dtype == dtype, name
    assert torch.equal(tensors[name].double(), values(60).reshape(3, 4, 5).to(dtype).double()), name
assert tensors["scalar"].item() == 2.5 and tensors["scalar"].shape == ()
assert tensors["empty"].shape == (0, 7)
with safetensors.safe_open(sys.argv[1], "pt") as file:
    assert file.metadata() == {"título": "日\n\"x\""}, file.metadata()
