# trap: factory lock
import threading


def make():
    lock = threading.Lock()

    def f(x):
        with lock:
            return x * 2

    return f


f = make()
out = []
for x in range(3):
    out.append(f(x))
print(out)
