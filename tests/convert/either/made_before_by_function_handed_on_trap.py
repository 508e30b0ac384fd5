# trap: a function that is handed on is given what an earlier call of it made
made = []


def step(rows):
    out = []
    made.append(out)
    for i in range(4):
        out.append(sum(range(i * 9)) + len(rows))
    return out


calls = {"step": step}
first = calls["step"]([])
second = calls["step"](first)
print(calls["step"](made[0]), second, made)
