# trap: the list that the function makes is put into what it is given
class Box:
    rows = None


def step(box):
    out = [0]
    box.rows = out
    for i in range(4):
        out.append(sum(range(i * 9)) + len(box.rows))
    return out


calls = {"step": step}
print(calls["step"](Box()))
