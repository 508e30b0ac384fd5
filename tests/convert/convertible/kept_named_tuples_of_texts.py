# class: identity - named tuples of texts, of others that come into lists afterwards
from collections import namedtuple
Person = namedtuple("Person", "pid first last")
def typo(text, i):
    return text.upper() if i % 3 else text.replace("a", "e")
people = [Person(i, "anna"[i % 4 :], "maier") for i in range(9)]
dirty = []
for p in people:  # this loop
    if p.pid % 4:
        dirty.append(Person(100 + p.pid, typo(p.first, p.pid), p.last))
blocks = {}
for p in people:
    blocks.setdefault(p.first, []).append(p)
print(dirty, blocks)
