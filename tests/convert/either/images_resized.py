# class: resize makes a new image of Pillow's, and changes an array; thumbnails and drawings change the image
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageStat

image = Image.new("L", (8, 8), 7)
sizes = []
for n in range(1, 4):
    sizes.append(image.resize((n, n)).size)
print(sizes)
for n in range(6, 3, -1):
    image.thumbnail((n, n))
    sizes.append(image.size)
print(sizes, image.size)
array = np.arange(8)
shapes = []
for n in range(1, 4):
    array.resize((n, 2), refcheck=False)
    shapes.append(int(array.sum()))
print(shapes, array.shape)
canvas = Image.new("L", (8, 8), 0)
means = []
for n in range(3):
    ImageDraw.Draw(canvas).point((n, n), fill=255)
    means.append(ImageStat.Stat(canvas).mean[0])
print(means)
brighter = []
for n in range(3):
    brighter.append(ImageEnhance.Brightness(canvas).enhance(n).getpixel((0, 0)))
    canvas.putpixel((7, n), n)
print(brighter, canvas.getpixel((7, 2)))
differences = []
for n in range(3):
    differences.append(ImageChops.difference(canvas, canvas.rotate(90 * n)).getbbox())
print(differences)
image = array
counts = []
for n in range(1, 4):
    image.resize((n,), refcheck=False)
    counts.append(image.size)
print(counts, array.size)
