# trap: the error of an item is seen: caught further up, by a context manager, or by a loop
import contextlib


def capitals(words):
    found = []
    for word in words:
        found.append(next(c for c in word if c.isupper()) * 2)
    return found


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print("left with", kind)
        return True


class Groups:
    def __init__(self, parts):
        self.parts = iter(parts)

    def __iter__(self):
        return self

    def __next__(self):
        return capitals(next(self.parts))


with Quiet():
    print(capitals(["aB", "c"]))
with contextlib.suppress(RuntimeError, Exception):
    print(capitals(["aB", "c", "D"]))
try:
    print(capitals(["E", "f"]))
except Exception as error:
    print(type(error))
for found in Groups([["aB", "Cd"], ["eF", "g"], ["H"]]):
    print(found)
kept = []
with Quiet():
    for word in ["aB", "c", "D"]:
        kept.append(next(c for c in word if c.isupper()))
print(kept)
