# trap: what the function makes is put where the caller has taken what it hands over
class Box:
    pass


BOX = Box()

def work(i):
    return sum(k * i for k in range(60))


def step(rows):
    out = []
    BOX.out = out
    for i in range(4):
        out.append(work(i) + len(rows.out))
    return out


calls = {"step": step}
print(calls["step"](BOX), 0)
