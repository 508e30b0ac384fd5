# trap: threads that add to a list
import threading

out = []
for n in range(4):
    thread = threading.Thread(target=out.append, args=(n,))
    thread.start()
    thread.join()
print(out)
