# trap: inner suppressed
from contextlib import suppress

total = 0
for value in [1, "2", 3]:
    with suppress(TypeError):
        total += value
print(total)
