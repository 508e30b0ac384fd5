# refused: ring - a deque is rotated
from collections import deque

ring = deque([1, 2, 3])
out = []
for n in range(5):
    out.append(ring[0])
    ring.rotate(1)
print(out)
