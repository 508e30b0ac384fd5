# trap: a method called through its class, on a shared deque
from collections import deque
last = deque(maxlen=3)
sizes = []
for word in "the quick brown fox".split():
    deque.append(last, word)
    sizes.append(len(word))
print(sizes, list(last))
