# refused: tickets - a counter object hands out numbers
import itertools

tickets = itertools.count(100)
out = []
for name in ["a", "b", "c"]:
    out.append((name, next(tickets)))
print(out)
