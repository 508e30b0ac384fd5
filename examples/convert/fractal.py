"""The Mandelbrot set: one row of the picture for each item, written as text and as an image file."""

import sys
from pathlib import Path

import numpy as np

height = int(sys.argv[1]) if len(sys.argv) > 1 else 48
width = height * 2
limit = 60
left, right, top, bottom = -2.2, 0.8, 1.2, -1.2


def escape_time(c):
    """The step in which z leaves the circle of radius two, or the limit."""
    z = 0j
    for step in range(limit):
        z = z * z + c
        if z.real * z.real + z.imag * z.imag > 4.0:
            return step
    return limit


def shade(step):
    """A grey value for a step."""
    if step == limit:
        return 0
    return 255 - int(200 * (step / limit) ** 0.5)


picture = np.zeros((height, width), dtype=np.uint8)
inside = 0
longest, longest_row = -1, None
for y in range(height):
    imaginary = top + (bottom - top) * y / (height - 1)
    row_inside, row_longest = 0, 0
    values = []
    for x in range(width):
        real = left + (right - left) * x / (width - 1)
        step = escape_time(complex(real, imaginary))
        values.append(shade(step))
        if step == limit:
            row_inside += 1
        elif step > row_longest:
            row_longest = step
    picture[y] = values
    inside += row_inside
    if row_longest > longest:
        longest = row_longest
        longest_row = y

with open("fractal.pgm", "wb") as file:
    file.write(b"P5 %d %d 255\n" % (width, height) + picture.tobytes())

lines = []
for row in picture[::3]:
    lines.append("".join(" .-+*#"[min(value // 43, 5)] for value in row[::2].tolist()))
Path("fractal.txt").write_text("\n".join(lines))

print(f"{width} x {height}, {inside} points inside, slowest escape {longest} in row {longest_row}")
print(f"area about {inside / picture.size * (right - left) * (top - bottom):.6f}")
