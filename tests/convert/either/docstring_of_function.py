# trap: a function's docstring must stay first
def work(n):
    """Make a list."""
    out = []
    for k in range(n):
        out.append(k)
    return out


print(work.__doc__, work(3))
