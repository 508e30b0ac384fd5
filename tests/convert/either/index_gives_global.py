# class: what a result is may be an object that __getitem__ gives, and that changes later
SHARED = [1]


class Table:
    def __getitem__(self, key):
        return SHARED


table = Table()
out = []
for k in range(3):
    out.append((table[k], k**2))
SHARED.append(2)
print(out)
