# class: from the last to the first, each element from the one before it, which is written later
import math

levels = [math.sqrt(k) for k in range(20)]
for i in range(len(levels) - 1, 0, -1):
    levels[i] = math.exp(-levels[i - 1]) + 0.5 * levels[i]
print(levels)
