# trap: a lock cannot travel
import threading

locks = []
for n in range(3):
    locks.append(threading.Lock())
print(len(locks), locks[0] is not locks[1])
