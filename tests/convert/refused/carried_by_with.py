# refused: kept - assigned under a condition in a with block
import contextlib

kept = "none"
out = []
for n in range(5):
    with contextlib.suppress(ZeroDivisionError):
        kept = 10 // (n % 3)
    out.append(kept)
print(out)
