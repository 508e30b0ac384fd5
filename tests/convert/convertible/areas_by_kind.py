# class: functions in a table, and what each kind came to
import math
def area_circle(shape):
    return math.pi * shape["r"] ** 2
def area_rect(shape):
    return shape["w"] * shape["h"]
AREAS = {"circle": area_circle, "rect": area_rect}
shapes = [{"kind": "circle", "r": 2}, {"kind": "rect", "w": 3, "h": 4}, {"kind": "circle", "r": 1}]
summary = {}
for shape in shapes: # this loop
    area = AREAS[shape["kind"]](shape)
    info = summary.setdefault(shape["kind"], {"n": 0, "area": 0.0, "largest": 0.0})
    info["n"] += 1
    info["area"] += area
    info["largest"] = max(info["largest"], area)
print(summary)
