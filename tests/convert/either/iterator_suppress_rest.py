# trap: the rest of an iterator after an error that was suppressed
import contextlib
it = iter(["1", "2", "x", "4", "5"])
out = []
with contextlib.suppress(ValueError):
    for r in it:
        out.append(int(r))
out.extend(it)
print(out)
