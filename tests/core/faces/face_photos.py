"""Photos with faces whose people are known, and the networks that find them: both from packages that others publish.

face_photos.py --out FOLDER
Fetches two source packages of PyPI by pip, once: `face_recognition` (3 MB), whose tests come with photos of two people, and
`face-recognition-models` (100 MB), of which two files are kept. Makes a rotated photo and one without faces of them.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from PIL import Image

PACKAGES = ["face_recognition==1.3.0", "face-recognition-models==0.3.0"]
MODELS = {
    "dlib_face_recognition_resnet_model_v1.dat": "55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30",
    "shape_predictor_5_face_landmarks.dat": "c4b1e9804792707d3a405c2c16a80a20269e6675021f64a41d30fffafbc41888",
}
PEOPLE = {
    "obama": ["obama.jpg", "obama2.jpg", "obama3.jpg", "obama_partial_face.jpg", "obama_partial_face2.jpg"],
    "biden": ["biden.jpg"],
}


def fetch(folder):
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--no-binary", ":all:", "--no-build-isolation", "--dest", str(folder), *PACKAGES]
    subprocess.run(command, check=True)
    return sorted(folder.glob("*.tar.gz"))


def keep(archive, out):
    wanted = {name for names in PEOPLE.values() for name in names}
    with tarfile.open(archive) as files:
        for member in files:
            name = Path(member.name).name
            if name in MODELS:
                place = out / "models" / name
            elif name in wanted and "test_images" in member.name:
                place = out / "photos" / name
            else:
                continue
            place.write_bytes(files.extractfile(member).read())


def derive(out):
    """The same faces where a camera was held upright and says so, and a picture with none."""
    with Image.open(out / "photos" / "obama.jpg") as photo:
        exif = Image.Exif()
        exif[0x0112] = 6  # turn by 90 degrees to the right to see it upright
        photo.convert("RGB").rotate(90, expand=True).save(out / "photos" / "turned.jpg", quality=95, exif=exif)
        photo.convert("RGB").crop((0, 700, 900, 1137)).save(out / "photos" / "nobody.jpg", quality=95)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    done = out / "people.json"
    if done.exists():
        return
    for folder in ("models", "photos"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for archive in fetch(Path(folder)):
            keep(archive, out)
    for name, sha256 in MODELS.items():
        assert hashlib.sha256((out / "models" / name).read_bytes()).hexdigest() == sha256, name
    derive(out)
    done.write_text(json.dumps(PEOPLE))


if __name__ == "__main__":
    main()
