# class: every call gives a parameter a number or a text
import os


class Box:
    pass


def human(size):
    for unit in "BKM":
        if size < 1024:
            return f"{size:.1f}{unit}"
        size /= 1024
    return "big"


def total(words, counts):
    return sum(counts.get(w, 0) for w in words.split())


def measure(name):
    with open(name) as f:
        return os.path.getsize(name), f.read()


counts, boxes = {"a": 1, "b": 2}, [Box(), Box()]
print(boxes[0] == boxes[1])
for n in range(3):
    with open(f"{n}.txt", "w") as f:
        f.write("a b c " * 1000 * n)
rows = []
for n in range(3):
    rows.append(measure(f"{n}.txt"))
for size, text in rows:
    print(human(size), total(text, counts))
