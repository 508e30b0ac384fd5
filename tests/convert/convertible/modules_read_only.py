# class: functions and methods of the standard library and others that only compute
import array
import itertools
import pprint
import xml.etree.ElementTree as ET
import zoneinfo
from email.utils import parseaddr

import numpy as np
from PIL import Image, ImageChops, ImageStat

image = Image.new("L", (16, 16), 90)
root = ET.fromstring("<a><c k='1'>t</c><c k='2'>u</c></a>")
thumbnails = []
for n in range(1, 6):
    small = image.resize((n, n)).rotate(90)
    thumbnails.append((small.size, ImageStat.Stat(small).mean[0], ImageChops.invert(small).getpixel((0, 0))))
print(thumbnails)
orders = []
for word in ["abc", "de"]:
    orders.append(["".join(p) for p in itertools.permutations(word)])
print(orders)
groups = []
for word in ["aabcc", "dde"]:
    groups.append([f"{k}{len(list(g))}" for k, g in itertools.groupby(sorted(word))])
print(groups)
found = []
for n in range(3):
    found.append([e.get("k") * n for e in root.iter("c")] + [root.findtext("c", "none")])
print(found)
packed = []
for n in range(4):
    packed.append(array.array("d", [n, n / 2]).tobytes().hex())
print(packed)
names = []
for text in ["Ann <a@x.org>", "b@y.org"]:
    names.append((parseaddr(text), pprint.pformat({"to": text}), zoneinfo.ZoneInfo("UTC").key))
print(names, np.asarray(image).sum())
