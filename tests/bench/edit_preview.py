"""A slider's preview beside what numpy and OpenCV need for the same numbers: edit_preview.py EDIT_BENCH [WIDTH HEIGHT]

Both work on a preview of 1600 pixels that is scaled already, from linear floats to 8 bits, with the edit of edit_bench:
exposure, white balance as a matrix, highlights and shadows by a map, vibrance, and a curve as a table.
"""

import subprocess
import sys
import time

import cv2
import numpy


def peer(light, around, table, exposure):
    matrix = numpy.eye(3, dtype="float32") * numpy.float32(2**exposure)
    pixels = cv2.transform(light, matrix)
    gain = cv2.exp(numpy.log(2).astype("float32") * (0.6 * numpy.clip((around + 5) / 3.5, 0, 1) - 0.6 * numpy.clip((around + 2.5) / 2.5, 0, 1)))
    pixels *= gain[..., None]
    grey = cv2.transform(pixels, numpy.array([[0.2126, 0.7152, 0.0722]], "float32"))[..., None]
    pale = pixels.min(2, keepdims=True) / numpy.maximum(pixels.max(2, keepdims=True), 1e-6)
    pixels = grey + (1 + 0.3 * pale) * (pixels - grey)
    index = (numpy.sqrt(numpy.clip(pixels, 0, 16) / 16) * 8191).astype("uint16")
    return table[index]


def main():
    size = sys.argv[2:4] or ["6000", "4000"]
    ours = {}
    for line in subprocess.run([sys.argv[1], *size], capture_output=True, text=True, check=True).stdout.splitlines():
        print(line)
        name, wall, cpu = line.rsplit(maxsplit=2)
        ours[name] = float(wall), float(cpu)
    height, width = round(1600 * int(size[1]) / int(size[0])), 1600
    random = numpy.random.default_rng(1)
    light = random.random((height, width, 3), "float32")
    around = numpy.log2(light.mean(2) + 1e-4)
    table = (numpy.linspace(0, 4, 8192) ** 0.8 * 60).clip(0, 255).astype("uint8")
    times, cpu = [], time.process_time()
    for i in range(15):
        start = time.perf_counter()
        peer(light, around, table, 0.2 + 0.01 * i)
        times.append(1000 * (time.perf_counter() - start))
    cpu = (time.process_time() - cpu) * 1000 / 15
    wall = sorted(times)[7]
    print(f"{'numpy and OpenCV':28} {wall:8.1f} {cpu:8.1f}")
    print(f"ratio of the wall clocks {wall / ours['slider exposure'][0]:.1f}, of processor time {cpu / ours['slider exposure'][1]:.1f}")


if __name__ == "__main__":
    main()
