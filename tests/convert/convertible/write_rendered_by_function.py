import math
import numpy as np
WIDTH, HEIGHT = 32, 24
def render(n, width, height):
    image = np.zeros((height, width), dtype=np.uint8)
    for y in range(height):
        for x in range(width):
            dx, dy = x / width - 0.5, y / height - 0.5
            r = math.sqrt(dx * dx + dy * dy)
            image[y, x] = int(127 + 127 * math.cos(r * n))
    return image
def make(n):
    np.save(f"im{n:03d}.npy", render(n, WIDTH, HEIGHT))
for n in range(6):
    make(n)
