# trap: the item that failed is read after the error was suppressed
import contextlib
out = []
with contextlib.suppress(ZeroDivisionError):
    for x in [1, 0, 2]:
        out.append(6 // x)
print(out, x)
