# trap: a deque that forgets
from collections import deque

line = deque(maxlen=2)
for n in range(5):
    line.append(n * n)
print(list(line))
