"""Read photographs, correct their brightness, write a thumbnail of each and a contact sheet of all."""

import argparse
from pathlib import Path

import cv2
import numpy as np


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=60)
    parser.add_argument("--size", type=int, default=48)
    return parser.parse_args()


def make_photographs(folder, count):
    """Stand-ins for photographs: gradients with some noise, too dark or too bright."""
    folder.mkdir(parents=True, exist_ok=True)
    y, x = np.mgrid[0:120, 0:160]
    for number in range(count):
        generator = np.random.default_rng(number)
        exposure = 0.3 + 1.2 * generator.random()
        picture = (x + y * (number % 3)) * exposure + generator.normal(0, 5, x.shape)
        picture = np.clip(picture, 0, 255).astype(np.uint8)
        colours = cv2.merge([picture, 255 - picture, picture // 2])
        cv2.imwrite(f"{folder}/photo_{number:04d}.png", colours)


def brighten(image, target=110.0):
    """Scale an image so that its mean brightness is the target."""
    mean = image.mean()
    if mean == 0:
        return image
    return np.clip(image * (target / mean), 0, 255).astype(np.uint8)


def thumbnail(image, size):
    """The middle square of an image, made small."""
    height, width = image.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    square = image[top : top + side, left : left + side]
    return cv2.resize(square, (size, size), interpolation=cv2.INTER_AREA)


def main():
    options = parse()
    source, target = Path("photos"), Path("thumbs")
    make_photographs(source, options.count)
    target.mkdir(exist_ok=True)

    paths = sorted(source.glob("*.png"))
    sheet = np.zeros((len(paths), options.size, options.size, 3), dtype=np.uint8)
    dark, bright = 0, 0
    for i, path in enumerate(paths):
        image = cv2.imread(str(path))
        mean = image.mean()
        if mean < 80:
            dark += 1
        elif mean > 140:
            bright += 1
        small = thumbnail(brighten(image), options.size)
        cv2.imwrite(f"thumbs/{i:04d}.png", small)
        sheet[i] = small

    print(f"{len(paths)} photographs, {dark} too dark, {bright} too bright")
    print("sheet", sheet.shape, int(sheet.sum()))


if __name__ == "__main__":
    main()
