"""Edits as numpy, scipy, OpenCV and Pillow make them, for the tests of core/editing: python references.py --out FOLDER

A case is NAME.json: the recipe, the scale, and how near the result must come to NAME.f32 (float32, rows of red, green and
blue, encoded 0 … 1) of the source NAME names.
"""

import argparse
import hashlib
import json
import pathlib
import sys

import cv2
import numpy
import scipy.interpolate
import scipy.ndimage
from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "dataset"))
import photos as pictures  # noqa: E402

LUMA = numpy.array([0.2126, 0.7152, 0.0722])
EIGHT_BITS, SIXTEEN_BITS = 1 / 255, 4 / 65535


def decode(values):
    return numpy.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def encode(values):
    values = numpy.clip(values, 0, 1)
    return numpy.where(values <= 0.0031308, 12.92 * values, 1.055 * values ** (1 / 2.4) - 0.055)


def balance(temperature, tint):
    """Bradford between the whites of two points of the daylight locus, tint across it."""
    def daylight(mired):
        t = 1e6 / mired
        x = numpy.polyval([-4.6070e9, 2.9678e6, 99.11, 0.244063] if t <= 7000 else [-2.0064e9, 1.9018e6, 247.48, 0.237040], 1 / t)
        y = -3 * x * x + 2.87 * x - 0.275
        return numpy.array([4 * x, 6 * y]) / (-2 * x + 12 * y + 3)

    def xyz(uv):
        x, y = 3 * uv[0] / (2 * uv[0] - 8 * uv[1] + 4), 2 * uv[1] / (2 * uv[0] - 8 * uv[1] + 4)
        return numpy.array([x / y, 1, (1 - x - y) / y])

    d65 = 1e6 / 6504
    white = numpy.array([4 * 0.3127, 6 * 0.3290]) / (-2 * 0.3127 + 12 * 0.3290 + 3)
    along = daylight(d65 + 100 * temperature + 0.5) - daylight(d65 + 100 * temperature - 0.5)
    along /= numpy.linalg.norm(along)
    across = numpy.array([along[1], -along[0]])
    across *= -numpy.sign(across[1])  # magenta lies towards smaller v
    to = white + daylight(d65 + 100 * temperature) - daylight(d65) + 0.02 * tint * across
    rgb = numpy.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])
    cone = numpy.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
    matrix = numpy.linalg.inv(cone @ rgb) @ numpy.diag((cone @ xyz(to)) / (cone @ xyz(white))) @ cone @ rgb
    return matrix / ((rgb @ matrix @ numpy.ones(3))[1] / (rgb @ numpy.ones(3))[1])


def oklab(light):
    lms = numpy.cbrt(light @ numpy.array([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                                          [0.0883024619, 0.2817188376, 0.6299787005]]).T)
    return lms @ numpy.array([[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                              [0.0259040371, 0.7827717662, -0.8086757660]]).T


def from_oklab(lab):
    lms = (lab @ numpy.array([[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480]]).T) ** 3
    return lms @ numpy.array([[4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965],
                              [-0.0041960863, -0.7034186147, 1.7076147010]]).T


def turned_back(shape, degrees):
    """How straightening by `degrees` maps a pixel of the result to one of the source: a rotation clockwise of what is shown,
    enlarged until the frame is full. The rotation is OpenCV's (its angles run the other way), the rest geometry of a rectangle."""
    height, width = shape
    angle = numpy.deg2rad(abs(degrees))
    zoom = numpy.cos(angle) + numpy.sin(angle) * max(width / height, height / width)
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -degrees, zoom)
    return cv2.invertAffineTransform(matrix)


def perspective(light, vertical, horizontal):
    height, width = light.shape[:2]
    half = max(width, height) / 2
    warp = numpy.array([[1, 0, 0], [0, 1, 0], [-0.35 * horizontal / half, -0.35 * vertical / half, 1]])
    corners = numpy.array([[-width, -height, 2], [width, -height, 2], [-width, height, 2], [width, height, 2]]) / 2
    for zoom in numpy.arange(1, 4, 1e-5):
        mapped = corners * [1 / zoom, 1 / zoom, 1] @ warp.T
        if (numpy.abs(mapped[:, :2] / mapped[:, 2:]) <= [width / 2 + 1e-6, height / 2 + 1e-6]).all():
            break
    middle = numpy.array([[1, 0, (width - 1) / 2], [0, 1, (height - 1) / 2], [0, 0, 1]])
    matrix = middle @ warp @ numpy.diag([1 / zoom, 1 / zoom, 1]) @ numpy.linalg.inv(middle)
    return cv2.warpPerspective(light, matrix, (width, height), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE)


class Cases:
    def __init__(self, folder):
        self.folder = folder

    def source(self, name, picture):
        picture.save(self.folder / f"{name}.png")
        return numpy.asarray(picture).astype(float) / 255

    def add(self, name, source, recipe, wanted, tolerance, scale=1, percentile=100, reach=0):
        """`reach`: pixels at the edge of the picture that are not compared."""
        wanted = numpy.clip(wanted, 0, 1).astype("<f4")
        wanted.tofile(self.folder / f"{name}.f32")
        (self.folder / f"{name}.case").write_text(json.dumps({
            "source": f"{source}.png", "recipe": {"format": "photoflux-edit", "version": 1, **recipe}, "scale": scale,
            "width": wanted.shape[1], "height": wanted.shape[0], "tolerance": tolerance, "percentile": percentile, "reach": reach}))


def tone_cases(cases, x):
    light = decode(x)
    for stops in (-1.5, 0.7, 3):
        cases.add(f"exposure{stops}", "scene", {"exposure": stops}, encode(light * 2**stops), SIXTEEN_BITS)
    grey = (light @ LUMA)[..., None]
    cases.add("grey", "scene", {"saturation": -1}, numpy.repeat(encode(grey), 3, 2), 16 / 65535)
    cases.add("saturation", "scene", {"saturation": 0.4}, encode(grey + 1.8 * (light - grey)), 16 / 65535)
    pale = light.min(2, keepdims=True) / numpy.maximum(light.max(2, keepdims=True), 1e-6)
    cases.add("vibrance", "scene", {"vibrance": 0.8}, encode(grey + (1 + 0.8 * pale) * (light - grey)), 16 / 65535)
    for temperature, tint in ((0.6, 0), (-0.5, 0), (0, 0.7), (0.3, -0.4)):
        cases.add(f"white{temperature}{tint}", "scene", {"temperature": temperature, "tint": tint},
                  encode(light @ balance(temperature, tint).T), 32 / 65535)
    cases.add("brightness", "scene", {"brightness": 0.5}, x ** (2**-0.5), SIXTEEN_BITS)
    k = 2 * 0.6
    cases.add("contrast", "scene", {"contrast": 0.6}, 0.5 + 0.5 * numpy.tanh(k * (2 * x - 1)) / numpy.tanh(k), SIXTEEN_BITS)
    cases.add("flat", "scene", {"contrast": -0.6}, 0.5 + 0.5 * numpy.arctanh((2 * x - 1) * numpy.tanh(k)) / k, SIXTEEN_BITS)
    cases.add("ends", "scene", {"blacks": -0.5, "whites": 0.5}, numpy.clip((x - 0.05) / (1 - 0.075 - 0.05), 0, 1), SIXTEEN_BITS)
    points = [[0, 0.05], [0.2, 0.1], [0.5, 0.6], [0.8, 0.9], [1, 0.95]]
    curve = scipy.interpolate.PchipInterpolator(*numpy.array(points).T)
    red = scipy.interpolate.PchipInterpolator([0, 0.5, 1], [0.1, 0.4, 1])
    wanted = curve(x)
    wanted[..., 0] = red(wanted[..., 0])
    cases.add("curves", "scene", {"curves": {"rgb": points, "red": [[0, 0.1], [0.5, 0.4], [1, 1]]}}, wanted, SIXTEEN_BITS)


def light_cases(cases):
    """Plain areas, whose surroundings are as light as they are: the gain is the formula's."""
    def step(low, high, value):
        t = numpy.clip((value - low) / (high - low), 0, 1)
        return t * t * (3 - 2 * t)

    for name, value in (("dark", 24), ("middle", 90), ("light", 235)):
        x = cases.source(name, Image.new("RGB", (96, 64), (value, value, value)))
        light = decode(x)
        around = numpy.log2(light[0, 0, 0] + 1 / 4096)
        stops = 2 * 0.5 * (1 - step(-5, -1.5, around)) + 1.5 * -0.8 * step(-2.5, 0, around)
        cases.add(f"light_{name}", name, {"shadows": 0.5, "highlights": -0.8}, encode(light * 2**stops), 64 / 65535)


def geometry_cases(cases, x):
    turned = [(0, lambda p: p), (1, lambda p: numpy.rot90(p, -1)), (2, lambda p: numpy.rot90(p, 2)), (3, lambda p: numpy.rot90(p, 1))]
    for quarters, turn in turned:
        for flipped in (False, True):
            wanted = turn(x[:, ::-1] if flipped else x)
            cases.add(f"turn{quarters}{flipped}", "scene", {"quarter_turns": quarters, "flipped": flipped}, wanted, 0.5 / 65535 + 1e-7)
            h, w = wanted.shape[:2]
            left, top, right, bottom = round(0.1 * w), round(0.25 * h), round(0.7 * w), round(0.85 * h)
            crop = {"x": 0.1, "y": 0.25, "width": 0.6, "height": 0.6}
            cases.add(f"crop{quarters}{flipped}", "scene", {"quarter_turns": quarters, "flipped": flipped, "crop": crop},
                      wanted[top:bottom, left:right], 0.5 / 65535 + 1e-7)
    light = decode(x)
    # OpenCV's cubic is a sharper one (a = −0.75), so a soft picture is compared.
    soft = cases.source("soft", Image.fromarray((255 * scipy.ndimage.gaussian_filter(x, (3, 3, 0))).round().astype("uint8")))
    for degrees in (3.3, -12):
        wanted = cv2.warpAffine(decode(soft), turned_back(x.shape[:2], degrees), x.shape[1::-1], borderMode=cv2.BORDER_REPLICATE,
                                flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP)
        cases.add(f"straighten{degrees}", "soft", {"straighten": degrees}, encode(wanted), EIGHT_BITS, percentile=99.9, reach=3)
    wanted = encode(perspective(decode(soft), 0.6, -0.3))
    cases.add("perspective", "soft", {"vertical": 0.6, "horizontal": -0.3}, wanted, EIGHT_BITS, percentile=99.9, reach=3)
    half = light.reshape(light.shape[0] // 2, 2, light.shape[1] // 2, 2, 3).mean((1, 3))
    cases.add("half", "scene", {}, encode(half), SIXTEEN_BITS, scale=0.5)
    third = cv2.resize(light.astype("float32"), (round(480 * 0.3), round(344 * 0.3)), interpolation=cv2.INTER_AREA)
    cases.add("third", "scene", {}, encode(third.astype(float)), 16 / 65535, scale=0.3)


def detail_cases(cases, x):
    for amount, radius in ((1.0, 3.0), (2.0, 2.0)):
        luma = x @ LUMA
        soft = scipy.ndimage.gaussian_filter(luma, radius / 1000 * 480, mode="mirror", truncate=5)
        cases.add(f"sharpen{amount}", "scene", {"sharpen": amount, "sharpen-radius": radius}, x + amount * (luma - soft)[..., None], 0.5 * EIGHT_BITS)


def transfer_case(cases, x):
    """Reinhard's transfer of the colours of another scene, whose measures stand in the recipe."""
    other = oklab(decode(numpy.asarray(pictures.scene(9)).astype(float) / 255)).reshape(-1, 3)
    lab = oklab(decode(x))
    own = lab.reshape(-1, 3)
    gain = numpy.clip(other.std(0) / own.std(0), 1 / 3, 3)
    wanted = encode(from_oklab((lab - own.mean(0)) * gain + other.mean(0)))
    recipe = {"transfer": {"mean": list(other.mean(0)), "deviation": list(other.std(0)), "strength": 1.0}}
    cases.add("transfer", "scene", recipe, wanted, EIGHT_BITS)


def noise_pictures(folder):
    """A clean picture, the same with noise, and how near scipy's best Gaussian brings them."""
    clean = scipy.ndimage.gaussian_filter(numpy.asarray(pictures.drawing(1200, 900)).astype(float) / 255, (0.7, 0.7, 0))
    noisy = numpy.clip(clean + numpy.random.default_rng(5).normal(0, 0.06, clean.shape), 0, 1)
    apart = [numpy.sqrt(numpy.mean((scipy.ndimage.gaussian_filter(noisy, (s, s, 0)) - clean) ** 2)) for s in numpy.arange(0.4, 3, 0.2)]
    Image.fromarray((clean * 255).round().astype("uint8")).save(folder / "clean.png")
    Image.fromarray((noisy * 255).round().astype("uint8")).save(folder / "noisy.png")
    (folder / "noise.txt").write_text(f"{min(apart)}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=pathlib.Path, required=True)
    folder = parser.parse_args().out
    stamp, mark = folder / "stamp", hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == mark:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.case"):
        old.unlink()
    cases = Cases(folder)
    x = cases.source("scene", pictures.scene(3))
    tone_cases(cases, x)
    light_cases(cases)
    geometry_cases(cases, x)
    detail_cases(cases, x)
    transfer_case(cases, x)
    noise_pictures(folder)
    stamp.write_text(mark)


if __name__ == "__main__":
    main()
