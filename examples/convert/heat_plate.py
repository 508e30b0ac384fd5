"""Heat on a plate: time steps one after the other, the rows of each step side by side."""

import sys

import numpy as np

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 12
height, width = 24, 30
conductivity = 0.2


def hot_spots(number):
    """A plate with some hot places."""
    plate = np.full((height, width), 20.0)
    for k in range(number):
        plate[(k * 7 + 3) % height, (k * 11 + 5) % width] = 400.0 + 10 * k
    return plate


def new_row(plate, i):
    """Row i after one step; the edge of the plate is isolated."""
    here = plate[i]
    above = plate[max(i - 1, 0)]
    below = plate[min(i + 1, len(plate) - 1)]
    left = np.concatenate([here[:1], here[:-1]])
    right = np.concatenate([here[1:], here[-1:]])
    return here + conductivity * (above + below + left + right - 4 * here)


def advance(plate):
    """The plate after one step."""
    result = np.empty_like(plate)
    for i in range(len(plate)):
        result[i] = new_row(plate, i)
    return result


def picture(plate):
    """One line of text for each row."""
    marks = " .:-=+*#%@"
    lines = []
    for row in plate:
        line = ""
        for value in row:
            line += marks[min(int((value - 20) / 25), 9)]
        lines.append(line.rstrip())
    return lines


plate = hot_spots(5)
heat = plate.sum()
history = []
for step in range(steps):
    plate = advance(plate)
    history.append((step, float(plate.max())))

for line in picture(plate):
    print(line)
for step, hottest in history[:: max(1, steps // 4)]:
    print(f"step {step}: hottest {hottest:.6f}")
print("heat kept:", bool(np.isclose(plate.sum(), heat)), repr(float(plate[0, 0])))
