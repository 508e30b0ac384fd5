# trap: contextlib.suppress around the loop
import contextlib

out = []
with contextlib.suppress(ZeroDivisionError):
    for n in [1, 2, 0, 3]:
        out.append(6 // n)
print(out)
