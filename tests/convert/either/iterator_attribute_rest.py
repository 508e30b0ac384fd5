# trap: the rest of an iterator in an object
class Feed:
    def __init__(self, rows): self.rows = iter(rows)
f = Feed(["1", "2", "x", "4"])
out = []
try:
    for r in f.rows:
        out.append(int(r))
except ValueError:
    print("rest", list(f.rows))
print(out)
