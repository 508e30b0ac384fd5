# trap: setdefault makes a list, what should go into it fails, and the loop goes on
import contextlib
import math

groups = {}
counts = {}
for i in range(5):
    with contextlib.suppress(ValueError):
        for k in range(2):
            groups.setdefault(i % 2, []).append(math.sqrt(i - 2) // 1)
    try:
        counts.setdefault(i, []).append(10 // (i - 3))
    except ZeroDivisionError:
        print("left out", i)
print(groups, counts)
