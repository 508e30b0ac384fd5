# refused: lock - a lock cannot travel
import threading

lock = threading.Lock()
out = []
for n in range(3):
    with lock:
        out.append(n)
print(out)
