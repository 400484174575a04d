"""Reads the NEEDED entries of the built programs: who loads LibTorch, and which parts of it.

usage: needed_libraries_test.py PROGRAM…   (names in PHOTOFLUX_BIN_DIR)
"""

import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

BIN = Path(os.environ.get("PHOTOFLUX_BIN_DIR", "build/release/bin"))
TORCH = re.compile(r"lib(torch|c10|shm|caffe2|cudart|cublas|cudnn|nccl|aoti)")
ENGINE_PROGRAMS = {"photoflux-worker", "photoflux-trainer"}
programs = []


def needed(program):
    """The NEEDED entries of one ELF file, as readelf tells them."""
    text = subprocess.run(["readelf", "-d", BIN / program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", text)


def loaded(program):
    """Every library that the dynamic linker would load, those that libraries need included."""
    text = subprocess.run(["ldd", BIN / program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*(\S+)", text, re.MULTILINE), re.findall(r"^\s*(\S+) => not found", text, re.MULTILINE)


class NeededLibraries(unittest.TestCase):
    def test_every_program_finds_its_libraries(self):
        for program in programs:
            with self.subTest(program):
                self.assertIn("libc.so.6", needed(program))
                self.assertEqual(loaded(program)[1], [], "libraries that are not found")

    def test_no_program_looks_for_libraries_in_the_current_folder(self):
        """The dynamic linker reads an empty entry as the current folder, where anybody may have put a library."""
        for program in programs:
            with self.subTest(program):
                text = subprocess.run(["readelf", "-d", BIN / program], capture_output=True, text=True, check=True).stdout
                for path in re.findall(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]", text):
                    self.assertTrue(all(entry.startswith(("/", "$ORIGIN")) for entry in path.split(":")), path)

    def test_window_and_command_line_do_without_libtorch(self):
        for program in set(programs) - ENGINE_PROGRAMS:
            with self.subTest(program):
                self.assertEqual([name for name in loaded(program)[0] if TORCH.match(name)], [])

    def test_the_engine_needs_only_the_processor_part_of_libtorch(self):
        with_cuda = os.environ.get("PHOTOFLUX_CUDA") == "ON"
        for program in ENGINE_PROGRAMS & set(programs):
            with self.subTest(program):
                wanted = {"libtorch_cpu.so", "libc10.so"} | ({"libtorch_cuda.so", "libc10_cuda.so"} if with_cuda else set())
                found = {name for name in needed(program) if TORCH.match(name)}
                self.assertIn("libtorch_cpu.so", found)
                self.assertEqual(found - wanted, set(), "parts of LibTorch that it must not need")


if __name__ == "__main__":
    programs = sys.argv[1:]
    assert programs, __doc__
    sys.exit(unittest.main(argv=sys.argv[:1]))
