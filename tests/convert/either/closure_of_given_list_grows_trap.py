# trap: closure of given list grows
def make(rows):
    def get(n):
        return rows

    return get


shared = [1, 2]
get = make(shared)
out = []
for n in range(3):
    out.append(get(n))
shared.append(3)
print(out)
