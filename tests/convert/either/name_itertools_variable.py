# trap: a variable called itertools
itertools = 3
def gen():
    yield from [(1, [2]), (3, [4])]
out = []
for a, b in gen():
    out.append((b, a * itertools, sum(b)))
print(out)
