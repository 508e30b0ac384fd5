# trap: what a with keeps from going out, by a function, a class, or a name given before
import contextlib
import math


@contextlib.contextmanager
def quietly():
    try:
        yield
    except ValueError:
        pass


class Keeps:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True


class Plain:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False


out = []
for i in range(6):
    with quietly():
        value = math.sqrt(3 - i)
        out.append(value)
print(out)
last = 0
for i in range(6):
    value = -1
    with Keeps():
        value = math.sqrt(3 - i)
    out.append(value)
print(out)
for i in range(4):
    with Plain():
        value = math.sqrt(i)
    out.append(value)
print(out, value)
handler = quietly()
found = []
for x in [4, -1, 9]:
    keep = Keeps()
    root = None
    with keep:
        root = math.sqrt(x)
    found.append(root)
print(found, root)
