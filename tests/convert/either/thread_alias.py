# trap: a thread calls a function with one list twice
import threading
def blend(x, y):
    for i in range(1, len(x)):
        x[i] = y[i - 1] + 1
blend([1, 2, 3], [4, 5, 6])
a = [1, 0, 0, 0]
t = threading.Thread(target=blend, args=(a, a))
t.start()
t.join()
print(a)
