# trap: two attributes of two objects are one list
class Log:
    def __init__(self):
        self.rows = []


class P:
    def __init__(self, log):
        self.rows = log.lines = []
        self.log = log

    def add(self, x):
        self.rows.append(x)


log = Log()
out = []
for x in range(4):
    p = P(log)
    p.add(x)
    out.append(len(p.rows))
print(getattr(log, "lines", None), out)
