"""Which way up a picture lies: the one place that reads the orientation of a file, of any format, and turns its pixels.

Pillow tells the size of a TIFF that lies on its side as it will be when it is turned, that of every other format as it is stored,
and maps the rows of some TIFFs into memory by the turned width, which scrambles them. Here the size that is stored counts.
"""

from __future__ import annotations

from PIL import ExifTags, Image, ImageOps, TiffImagePlugin


def make_steady(image: Image.Image) -> None:
    """Call this on every image that was opened, before it is loaded: its rows are then read by the width that they have."""
    if isinstance(image, TiffImagePlugin.TiffImageFile) and orientation_of(image) >= 5:
        image.filename = ""  # without a name, Pillow does not map the file into memory


def orientation_of(image: Image.Image) -> int:
    """1 to 8 as in EXIF, of an image that was opened and not loaded; 1 where the file says nothing that makes sense."""
    try:
        told = int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except (TypeError, ValueError):
        return 1
    return told if 1 <= told <= 8 else 1


def upright_size(image: Image.Image) -> tuple[int, int]:
    """(width, height) after turning, of an image that was opened and not loaded."""
    width, height = image.size
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        width, height = image.tag_v2[TiffImagePlugin.IMAGEWIDTH], image.tag_v2[TiffImagePlugin.IMAGELENGTH]
    return (height, width) if orientation_of(image) >= 5 else (width, height)


def turn(image: Image.Image) -> None:
    """Turn an image in place after it was loaded; one that Pillow turned while loading stays as it is."""
    ImageOps.exif_transpose(image, in_place=True)
