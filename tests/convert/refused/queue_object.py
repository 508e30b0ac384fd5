# refused: tasks - a queue is emptied
import queue

tasks = queue.Queue()
for_all = [tasks.put(n) for n in range(5)]
out = []
for n in range(5):
    out.append(tasks.get_nowait() * n)
print(out)
