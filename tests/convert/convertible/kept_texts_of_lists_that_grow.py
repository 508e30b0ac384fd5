# class: identity - a counter takes the texts of lists, and these get more afterwards
from collections import Counter, namedtuple
Guest = namedtuple("Guest", "name likes")
guests = [Guest(f"g{i}", [f"g{(i * k) % 7}" for k in (2, 5)]) for i in range(7)]
found = Counter()
for g in guests:  # this loop
    found.update(g.likes)
guests[0].likes.append("nobody")
print(found, guests[0])
