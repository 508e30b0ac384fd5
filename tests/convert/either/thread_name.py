# trap: thread name
import threading

out = []
for n in range(3):
    out.append(threading.current_thread().name)
print(out)
