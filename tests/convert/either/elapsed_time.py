# trap: a clock around each item
import time

times = []
for n in range(3):
    start = time.perf_counter()
    total = sum(range(n * 100))
    times.append(time.perf_counter() - start)
print(len(times), all(t >= 0 for t in times), total)
