# trap: what the function makes is put where the caller has taken what it hands over
KEEP = []

def work(i):
    return sum(k * i for k in range(60))


def step(rows):
    out = [[]]
    KEEP.append(out[0])
    for i in range(4):
        out[0].append(work(i) + len(rows[0]))
    return out


calls = {"step": step}
print(calls["step"](KEEP), 0)
