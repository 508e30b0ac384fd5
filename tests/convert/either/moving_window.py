# trap: a window over the last three
from collections import deque

window = deque(maxlen=3)
means = []
for value in [3, 6, 9, 12, 15]:
    window.append(value)
    means.append(sum(window) / len(window))
print(means)
