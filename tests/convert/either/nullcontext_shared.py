# trap: a context manager gives what it was given
import contextlib
shared = []
out = []
for x in range(3):
    with contextlib.nullcontext(shared) as s:
        s.append(x)
    out.append(x * x)
print(shared, out)
