# trap: max with not-a-number depends on the order of its arguments
import math

best = 0.0
for n in range(6):
    best = max(best, math.nan if n == 2 else n * 1.5)
print(best)
worst = 0.0
for n in range(6):
    worst = max(math.nan if n == 2 else n * 1.5, worst)
print(worst)
