# trap: closure module list grows
shared = [1, 2]


def make():
    def get(n):
        return shared

    return get


get = make()
out = []
for n in range(3):
    out.append(get(n))
shared.append(3)
print(out)
