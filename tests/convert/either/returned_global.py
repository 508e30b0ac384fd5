# trap: a function returns a global list, which is then changed
base = [0]


def get():
    return base


out = []
for n in range(4):
    get().append(n)
    out.append(len(get()))
print(out)
