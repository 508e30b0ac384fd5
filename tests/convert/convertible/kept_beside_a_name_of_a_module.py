# class: identity - a variable that is called like a module, and a method like a builtin
from typing import NamedTuple
class Hit(NamedTuple):
    name: str
    size: int
class Frame:
    def eval(self, text):
        return len(text)
def longest(name, text):
    best = Hit(name, 0)
    for part in text.split("G"):
        if len(part) > best.size:
            best = Hit(name, Frame().eval(part))
    return best
seqs = {f"s{i}": "ACGT" * i + "AAG" for i in range(8)}
gc, hits = {}, []
for name, s in seqs.items():  # this loop
    gc[name] = (s.count("G") + s.count("C")) / len(s)
    hits.append(longest(name, s))
clusters = []
for name in seqs:
    clusters.append({"members": [name]})
    clusters[-1]["members"].append(gc[name])
print(max(hits, key=lambda h: h.size), clusters)
