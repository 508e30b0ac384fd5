# trap: with lock append
import threading
lock = threading.Lock()
out = []
for t in range(3):
    with lock:
        out.append(t)
        out.append(-t)
print(out)
