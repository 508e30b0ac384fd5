# trap: the function calls itself by another name, and hands on what it made
def step(rows, deep):
    out = []
    if deep:
        calls["step"](out, deep - 1)
    for i in range(4):
        out.append(sum(range(i * 9)) + len(rows))
        if deep:
            rows.append(i)
    return out


calls = {"step": step}
print(calls["step"]([1], 2))
