# trap: what a function of NumPy folds is an item, has another name, is read meanwhile, or is put elsewhere
import numpy as np

frames = [np.array([1.0, 5.0]), np.array([3.0, 2.0]), np.array([0.0, 9.0])]
high = frames[0]
for frame in frames:
    np.maximum(high, frame, out=high)
print(high, frames)
top = np.zeros(2)
keep = top
for k in range(3):
    np.maximum(top, np.array([k, -k]), out=top)
    keep[0] += 1
print(top, keep)
total = np.zeros(2)
other = np.zeros(2)
for k in range(3):
    total = np.add(total, np.array([k, -k]), other)
print(total, other, total is other)
out = np.array([])
lengths = []
for k in range(3):
    out = np.append(out, k)
    lengths.append(len(out))
print(out, lengths)
whole = np.zeros(4)
view = whole[:2]
for k in range(3):
    np.add(view, np.array([k, 1]), out=view)
    whole[3] = view[0]
print(whole, view)


class Thing:
    pass


things = [Thing(), Thing()]
found = np.array([], dtype=object)
for thing in things:
    found = np.append(found, thing)
print(found[0] is things[0], len(found))
small = np.zeros(2, dtype=np.int8)
try:
    for k in [1.5, 2]:
        np.add(small, np.array([k, 1]), out=small)
except TypeError as error:
    print(type(error).__name__)
print(small)
