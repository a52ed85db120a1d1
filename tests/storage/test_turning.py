"""Every way up, in every format and mode, through every door that reads a picture."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from crossalign_gui.cli.program import main
from crossalign_gui.storage.images import probe, read_deep, read_pixels, read_small
from crossalign_gui.storage.project import Project

# How a file stores an upright picture so that each orientation shows it again.
STORED = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
FILES = {
    "jpeg": ("jpg", {"quality": 95}, ("L", "RGB", "CMYK")),
    "png": ("png", {}, ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")),
    "webp": ("webp", {"lossless": True}, ("RGB", "RGBA")),
    "tiff": ("tif", {}, ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F")),
    "lzw": ("tif", {"compression": "tiff_lzw"}, ("1", "L", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F")),
    "deflate": ("tif", {"compression": "tiff_adobe_deflate"}, ("L", "RGB", "I;16")),
    "packbits": ("tif", {"compression": "packbits"}, ("L", "RGB")),
}
ALL = [(name, mode, way) for name, (_, _, modes) in FILES.items() for mode in modes for way in range(1, 9)]


def upright(mode):
    """60 x 30, with a dark corner at the top left and a light one at the bottom right."""
    if mode in ("I", "F", "I;16"):
        values = np.full((30, 60), 30_000, np.uint16)
        values[:12, :20], values[-12:, -20:] = 5_000, 60_000
        return Image.fromarray(values.astype({"I": np.int32, "F": np.float32, "I;16": np.uint16}[mode]))
    values = np.full((30, 60, 3), 120, np.uint8)
    values[:12, :20], values[-12:, -20:] = 20, 250
    image = Image.fromarray(values)
    return image.quantize(8) if mode == "P" else image.convert(mode)


def write(folder, name, mode, way):
    suffix, options, _ = FILES[name]
    image = upright(mode)
    stored = image.transpose(Image.Transpose(STORED[way])) if way > 1 else image
    exif = Image.Exif()
    exif[0x0112] = way
    path = folder / f"a.{suffix}"
    stored.save(path, exif=exif, **options)
    return path


@pytest.mark.parametrize(("name", "mode", "way"), ALL)
def test_that_every_reader_shows_the_same_upright_picture(tmp_path, name, mode, way):
    path = write(tmp_path, name, mode, way)
    plain = tmp_path / "plain"
    plain.mkdir()
    wanted = read_pixels(write(plain, name, mode, 1)).astype(int)
    data = path.read_bytes()
    for info in (probe(path), probe(Path(path.name), data)):
        assert (info.width, info.height, info.orientation) == (60, 30, way)
    near = 40 if name == "jpeg" else 0
    for pixels in (read_pixels(path), read_pixels(Path(path.name), data), read_deep(path)[0]):
        assert pixels.shape == (30, 60, 3)
        assert np.abs(pixels.astype(int) - wanted).max() <= near
    assert np.abs(read_small(path, 60).astype(int) - wanted).max() <= max(near, 1)
    assert read_small(path, 20).shape == (10, 20, 3)
    depth = read_deep(path)[1]
    assert depth is None or depth.values.shape[:2] == (30, 60)


@pytest.mark.parametrize("way", range(1, 9))
def test_that_projects_imports_and_exports_take_the_upright_size(tmp_path, way, capsys):
    path = write(tmp_path, "tiff", "L", way)
    with Project.for_folder(tmp_path) as project:
        (image_id,) = project.add_images([path])
        image = project.document(image_id).image
    assert (image.width, image.height) == (60, 30)
    labels = tmp_path / "labels.json"
    labels.write_text(json.dumps({
        "images": [{"id": 1, "file_name": "a.tif", "width": 60, "height": 30}],
        "categories": [{"id": 1, "name": "dog"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [45, 3, 12, 6], "area": 72, "iscrowd": 0}],
    }))  # fmt: skip
    assert main(["convert", str(labels), str(tmp_path / "yolo"), "--from", "coco", "--to", "yolo"]) == 0
    row = next((tmp_path / "yolo").rglob("a.txt")).read_text().split()
    assert [float(value) for value in row[1:5]] == pytest.approx([51 / 60, 6 / 30, 12 / 60, 6 / 30])
    back = tmp_path / "back.json"
    assert (
        main(["convert", str(tmp_path / "yolo"), str(back), "--from", "yolo", "--to", "coco", "--images", str(tmp_path)]) == 0
    )
    found = json.loads(back.read_text())
    assert (found["images"][0]["width"], found["images"][0]["height"]) == (60, 30)
    assert found["annotations"][0]["bbox"] == pytest.approx([45, 3, 12, 6], abs=0.01)


def test_that_an_orientation_outside_of_the_pixels_of_a_tiff_is_obeyed_once(tmp_path):
    """XMP may say it instead of the tag."""
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' \
          b'<rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/></rdf:RDF></x:xmpmeta>'  # fmt: skip
    for mode in ("L", "RGB"):
        stored = upright(mode).transpose(Image.Transpose.ROTATE_90)
        for suffix, extra in (("tif", {"tiffinfo": {700: xmp}}), ("png", {})):
            path = tmp_path / f"{mode}.{suffix}"
            if suffix == "png":
                from PIL.PngImagePlugin import PngInfo

                info = PngInfo()
                info.add_itxt("XML:com.adobe.xmp", xmp.decode())
                extra = {"pnginfo": info}
            stored.save(path, **extra)
            info = probe(path)
            assert (info.width, info.height) == read_pixels(path).shape[1::-1]
