# trap: partial memory in table
from functools import partial


def note(memory, x):
    memory.append(x)
    return len(memory)


OPS = {"a": partial(note, []), "b": partial(note, [])}
out = []
for k in ["a", "a", "b"]:
    out.append(OPS[k](1))
print(out)
