# trap: one list is in two containers, and two names have it, each from another of them
b = [5, 6, 7, 8]
pair = (1, b)
rows = [2, b]
c = rows[1]
r = pair[1]
for k in range(4):
    c[k] = sum(r) % 1000 + k
print(b)
here = {"p": b}
there = {"q": b}
first = here["p"]
other = there["q"]
for k in range(4):
    first[k] = sum(other) % 1000 + k
print(b)
