# trap: the object that is changed is one that the program keeps
class Log:
    def __init__(self):
        self.rows = []

    def note(self, x):
        self.rows.append(x)


class P:
    def __init__(self, log):
        self.log = log
        self.rows = []

    def add(self, x):
        self.rows.append(x)
        self.log.note(x)
        return len(self.rows)


log = Log()
out = []
for x in range(4):
    out.append(P(log).add(x))
print(log.rows, out)
