# trap: a queue that is handed to the function
import queue
def drain(jobs, count):
    results = []
    for n in range(count):
        job = jobs.get()
        results.append(job * 2 + n)
    return results
q = queue.Queue()
for n in [5, 3, 8]:
    q.put(n)
print(drain(q, 3), q.qsize())
