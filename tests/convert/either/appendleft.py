# trap: deque.appendleft
from collections import deque

line = deque()
for n in range(4):
    line.appendleft(n * n)
print(list(line))
