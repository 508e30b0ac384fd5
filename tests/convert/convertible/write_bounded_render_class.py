# class: files of numbers that lie between bounds which the text shows
import math, os
class Scene:
    def __init__(self, width, height):
        self.width = width
        self.height = height
    def shade(self, x, y, t):
        return 0.5 + 0.5 * math.sin(x / self.width + y / self.height + t)
scene = Scene(8, 6)
for frame in range(5):
    with open(f"frame{frame:02d}.ppm", "w") as f:
        f.write(f"P2 {scene.width} {scene.height} 255\n")
        for y in range(scene.height):
            row = [int(255 * scene.shade(x, y, frame * 0.1)) for x in range(scene.width)]
            f.write(" ".join(str(v) for v in row) + "\n")
