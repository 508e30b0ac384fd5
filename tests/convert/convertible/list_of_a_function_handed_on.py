# class: a function of a table has a list of its own
def step(rows):
    out = []
    for i in range(4):
        out.append(sum(range(i * 9)) + len(rows))
    return out


calls = {"step": step}
print(calls["step"](calls["step"]([1])))
