# trap: what the function makes is put where the caller has taken what it hands over
KEEP = []
def keep(x):
    KEEP.append(x)


def work(i):
    return sum(k * i for k in range(60))


def step(rows):
    out = []
    keep(out)
    for i in range(4):
        out.append(work(i) + len(rows[0]))
    return out


calls = {"step": step}
print(calls["step"](KEEP), 0)
