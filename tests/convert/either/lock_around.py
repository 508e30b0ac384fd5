# trap: a lock held around the loop
import threading

lock = threading.Lock()
out = []
with lock:
    for n in range(3):
        out.append(lock.locked())
print(out)
