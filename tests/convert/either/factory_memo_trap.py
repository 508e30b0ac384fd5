# trap: factory memo
def memoized(limit):
    seen = {}

    def known(x):
        if x not in seen:
            seen[x] = len(seen)
        return seen[x]

    return known


known = memoized(5)
out = []
for x in [3, 1, 3, 2]:
    out.append(known(x))
print(out, known(7))
