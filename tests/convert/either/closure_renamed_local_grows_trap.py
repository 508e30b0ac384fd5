# trap: closure renamed local grows
def make(rows):
    kept = rows

    def get(n):
        return kept if n else None

    return get


shared = [1, 2]
get = make(shared)
out = []
for n in range(3):
    out.append(get(n))
shared.append(3)
print(out)
