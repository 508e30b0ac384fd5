# class: a lambda from before the loop
shift = lambda x: x + 0.25  # noqa: E731
out = []
for n in range(8):
    out.append(shift(n))
print(out)
