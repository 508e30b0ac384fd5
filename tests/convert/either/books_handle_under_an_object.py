# trap: the file that the books open is kept where the computing finds it
class Log:
    def __init__(self):
        self.handle = None
        self.lines = 0

    def told(self, n):
        return 0 if self.handle is None else len(self.handle.name) * n


log = Log()
total = []
for n in range(4):
    told = log.told(n)
    share = 100 // (told + 1)
    with open(f"{n}.txt", "w") as log.handle:
        log.handle.write(f"{told} {share}")
    total.append(share)
print(total, [open(f"{n}.txt").read() for n in range(4)])
