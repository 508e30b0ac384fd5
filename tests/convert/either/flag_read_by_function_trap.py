# trap: a function that the body calls reads the flag
failed = False


def state(t):
    return f"{t}{'!' if failed else ''}"


out = []
for t in ["1", "x", "3", "y", "5"]:
    try:
        int(t)
    except ValueError:
        failed = True
    out.append(state(t))
print(out, failed)
