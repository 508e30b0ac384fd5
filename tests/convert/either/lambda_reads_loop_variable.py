# trap: a lambda from before the loop reads the loop's variable
current = lambda: n + 100  # noqa: E731
out = []
for n in range(4):
    out.append(current())
print(out)
