# trap: the helper is defined twice
def step(n):
    return n


def work():
    out = []
    for n in range(3):
        out.append(step(n))
    return out


first = work()


def step(n):  # noqa: F811
    step.calls = getattr(step, "calls", 0) + 1
    return n + step.calls


print(first, work())
