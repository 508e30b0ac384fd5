# class: last value
import math
starts = [(0.1, 0.1), (2.0, -0.5), (1.5, 0.9)]
ends = []
for s, (a, b) in enumerate(starts):  # this loop
    for _ in range(20):
        a, b = a + 0.1 * math.cos(a) * math.cos(b), b - 0.1 * math.sin(a) * math.sin(b)
    ends.append((s, a, b))
print(ends, a, b)
