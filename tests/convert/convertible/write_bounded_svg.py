# class: files of numbers that lie between bounds which the text shows
import math
def polygon(n, r):
    return [(r * math.cos(2 * math.pi * k / n), r * math.sin(2 * math.pi * k / n)) for k in range(n)]
def write_svg(path, points):
    with open(path, "w") as f:
        f.write("<svg>")
        for x, y in points:
            f.write(f"<circle cx='{x:.2f}' cy='{y:.2f}'/>")
        f.write("</svg>")
for n in range(3, 9):
    write_svg(f"p{n}.svg", polygon(n, 10))
