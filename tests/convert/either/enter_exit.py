# trap: enter exit
class Lock:
    depth = 0

    def __enter__(self):
        Lock.depth += 1
        return self

    def __exit__(self, *e):
        pass


lock = Lock()
out = []
for n in range(3):
    with lock:
        out.append(Lock.depth)
print(out)
