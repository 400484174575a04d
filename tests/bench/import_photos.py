"""Times imports of photos beside vipsthumbnail with exiv2, sha256sum and cp in the same run, and prints JSON.

Both sides copy, hash, read the metadata of and make thumbnails of 256 and 1024 pixels of the same photos with two
processes; ours records them besides, down to the disk. Ratios are the peer's seconds over ours: above 1 we are faster.
The floor is Pillow's libjpeg at an eighth of the size: what reading a JPEG's compressed data takes whatever is made of it.
Run with PHOTOFLUX_BIN_DIR set: python tests/bench/import_photos.py [--photos N] [--folder F]
With --large N photos of 12, 16, 20 and 24 MP come in once, together: whether the rate holds, and the memory.
"""

import argparse
import io
import json
import os
import pathlib
import resource
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import time

from PIL import Image

SOURCE = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "tests/core/dataset"))
import photos as pictures  # noqa: E402

BIN = pathlib.Path(os.environ["PHOTOFLUX_BIN_DIR"])
SIZES = {"12 MP": (4000, 3000), "24 MP": (6000, 4000)}
MIXED = ((4000, 3000), (4608, 3456), (5184, 3888), (6000, 4000))
SCENES = 4


def numbered(jpeg, number):
    """The same picture with a comment behind its first marker: other bytes, another hash, the same work."""
    comment = f"photo {number}".encode()
    return jpeg[:2] + b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment + jpeg[2:]


def make_photos(folder, sizes, count):
    folder.mkdir(parents=True)
    for scene in range(SCENES):
        size = sizes[scene % len(sizes)]
        picture = pictures.scene(scene, size[0] // 4, size[1] // 4).resize(size, Image.Resampling.BICUBIC)
        # Fine grain as of a sensor, so that the files have the size of a camera's.
        grain = Image.effect_noise(size, 60).convert("RGB")
        picture = Image.blend(picture, grain, 0.12)
        exif = picture.getexif()
        exif[0x010F], exif[0x0110], exif[0x0132] = "FUJIFILM", "X100V", f"2024:05:{scene + 1:02} 12:00:00"
        picture.save(folder / "scene.jpg", quality=92, exif=exif)
        jpeg = (folder / "scene.jpg").read_bytes()
        for number in range(scene, count, SCENES):
            (folder / f"IMG_{number:04}.jpg").write_bytes(numbered(jpeg, number))
    (folder / "scene.jpg").unlink()


class Memory(threading.Thread):
    """The most memory that a process and its children have at once, MB: what is theirs alone, and their share of the rest."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.most, self.ended = pid, 0, threading.Event()

    def run(self):
        while not self.ended.wait(0.05):
            self.most = max(self.most, sum(map(self.of, self.tree(self.pid))) / 1000)

    def tree(self, pid):
        try:
            children = [int(child) for task in pathlib.Path(f"/proc/{pid}/task").iterdir()
                        for child in (task / "children").read_text().split()]
        except OSError:
            children = []
        return [pid, *(one for child in children for one in self.tree(child))]

    @staticmethod
    def of(pid):
        try:
            return next(int(line.split()[1]) for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
                        if line.startswith("Pss:"))
        except (OSError, StopIteration):
            return 0


def timed(command, **options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options)
    memory = Memory(process.pid)
    memory.start()
    output = process.communicate()[0]
    seconds = time.perf_counter() - begun
    memory.ended.set()
    memory.join()
    assert process.returncode == 0, (command, process.returncode, output[-500:])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": seconds, "cpu_seconds": cpu, "memory_mb": round(memory.most)}, output


def ours(photos, folder, *options):
    library = folder / "library"
    figures, output = timed([BIN / "photoflux", "library", "import", photos, "--library", library, "--json", *options])
    done = json.loads(output.splitlines()[-1])
    shutil.rmtree(library)
    return figures, done["imported"]


def again(photos, folder):
    """The same import a second time: everything is known."""
    library = folder / "library"
    command = [BIN / "photoflux", "library", "import", photos, "--library", library, "--json"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    figures, _ = timed(command)
    shutil.rmtree(library)
    return figures


def peer(photos, folder):
    out = folder / "peer"
    (out / "photos").mkdir(parents=True)
    names = f"find {photos} -name '*.jpg' -print0 | xargs -0 -P 2 -n 5"
    steps = {"cp": f"{names} cp -t {out}/photos; sync -f {out}", "sha256sum": f"{names} sha256sum", "exiv2": f"{names} exiv2 -pa",
             "vipsthumbnail 1024": f"{names} vipsthumbnail --size 1024 -o {out}/%s-1024.jpg",
             "vipsthumbnail 256": f"{names} vipsthumbnail --size 256 -o {out}/%s-256.jpg"}
    figures = {}
    environment = {**os.environ, "VIPS_CONCURRENCY": "1"}
    for name, step in steps.items():
        figures[name], _ = timed(["sh", "-c", step], env=environment)
    shutil.rmtree(out)
    return figures


def floor(photos, most=16):
    """Processor seconds a photo, in one thread."""
    files = [path.read_bytes() for path in sorted(photos.iterdir())[:most]]
    begun = time.process_time()
    for file in files:
        with Image.open(io.BytesIO(file)) as picture:
            picture.draft("RGB", (picture.width // 8, picture.height // 8))
            picture.load()
    return (time.process_time() - begun) / len(files)


def watched(photos, folder):
    """One import with the seconds after which each quarter of the photos was done, and how long it was silent at most."""
    library, begun = folder / "library", time.perf_counter()
    command = [BIN / "photoflux", "library", "import", photos, "--library", library, "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    memory = Memory(process.pid)
    memory.start()
    quarters, silent, last, done = [], 0, begun, {}
    for line in process.stdout:
        event, now = json.loads(line), time.perf_counter()
        silent, last = max(silent, now - last), now
        if event["event"] == "progress" and event["stage"] == "import":
            while len(quarters) < 4 and event["done"] >= event["found"] * (len(quarters) + 1) / 4:
                quarters.append(now - begun)
        done = event
    assert process.wait() == 0
    memory.ended.set()
    memory.join()
    shutil.rmtree(library)
    return {"seconds": time.perf_counter() - begun, "imported": done["imported"], "quarters": quarters,
            "longest_silence": silent, "memory_mb": round(memory.most)}


def large(folder, count):
    photos = folder / "mixed"
    make_photos(photos, MIXED, count)
    run, beside = watched(photos, folder), peer(photos, folder)
    assert run["imported"] == count, run
    peer_seconds = sum(step["seconds"] for step in beside.values())
    ends = [0, *run["quarters"]]
    result = {"gigabytes": sum(path.stat().st_size for path in photos.iterdir()) / 1e9, **run,
              "photos_per_second": count / run["seconds"],
              "quarters_photos_per_second": [count / 4 / (end - begin) for begin, end in zip(ends, ends[1:])],
              "floor_cpu_seconds_per_photo": floor(photos),
              "peer_seconds": {name: step["seconds"] for name, step in beside.items()}, "ratio": peer_seconds / run["seconds"]}
    shutil.rmtree(photos)
    return result


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--photos", type=int, default=60)
    arguments.add_argument("--repeats", type=int, default=3)
    arguments.add_argument("--folder", type=pathlib.Path, help="where to work: on the disk that is to be measured")
    arguments.add_argument("--large", type=int, default=0, metavar="N", help="N photos of mixed sizes, once, and nothing else")
    given = arguments.parse_args()
    result = {"cores": os.cpu_count(), "photos": given.photos, "load_before": os.getloadavg()[0], "sizes": {}}
    with tempfile.TemporaryDirectory(dir=given.folder) as temporary:
        folder = pathlib.Path(temporary)
        if given.large:
            result = {**result, "photos": given.large, "sizes": {}, "large": large(folder, given.large)}
            SIZES.clear()
        for name, size in SIZES.items():
            photos = folder / name.replace(" ", "")
            make_photos(photos, (size,), given.photos)
            floor_seconds = floor(photos)
            runs, peers, in_place = [], [], []
            for _ in range(given.repeats):
                figures, imported = ours(photos, folder)
                assert imported == given.photos, imported
                runs.append(figures)
                in_place.append(ours(photos, folder, "--in-place")[0])
                peers.append(peer(photos, folder))
            seconds = statistics.median(run["seconds"] for run in runs)
            peer_seconds = statistics.median(sum(step["seconds"] for step in run.values()) for run in peers)
            result["sizes"][name] = {
                "megabytes_each": sum(path.stat().st_size for path in photos.iterdir()) / given.photos / 1e6,
                "photos_per_second": given.photos / seconds,
                "in_place_photos_per_second": given.photos / statistics.median(run["seconds"] for run in in_place),
                "cores_busy": statistics.median(run["cpu_seconds"] / run["seconds"] for run in runs),
                "cpu_seconds_per_photo": statistics.median(run["cpu_seconds"] for run in runs) / given.photos,
                "floor_cpu_seconds_per_photo": floor_seconds,
                "memory_mb": max(run["memory_mb"] for run in runs),
                "again_photos_per_second": given.photos / again(photos, folder)["seconds"],
                "peer_photos_per_second": given.photos / peer_seconds,
                "peer_seconds": {step: statistics.median(run[step]["seconds"] for run in peers) for step in peers[0]},
                "ratio": peer_seconds / seconds,
            }
            shutil.rmtree(photos)
    result["load_after"] = os.getloadavg()[0]
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
