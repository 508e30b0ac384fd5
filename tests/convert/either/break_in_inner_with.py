# trap: break out of a with block
import contextlib

for n in range(10):
    with contextlib.nullcontext(n) as value:
        if value * value > 20:
            break
print(n, value)
