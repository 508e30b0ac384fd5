# trap: queue put
import queue

q = queue.Queue()
for n in range(3):
    q.put(n)
print(q.qsize())
