# trap: the list of the function is that of the module, which is handed to it under another name
TABLE = [1, 2, 3]


def step(rows):
    out = TABLE
    for i in range(4):
        out.append(sum(range(i * 9)) + len(rows))
    return out


calls = {"step": step}
print(calls["step"](TABLE))
