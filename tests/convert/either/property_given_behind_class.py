# trap: a class is given a property behind its body, which keeps a log
log = []


class Point:
    def __init__(self, x):
        self.x = x


def get_label(self):
    log.append(self.x)
    return f"p{self.x}"


Point.label = property(get_label)


def work(n):
    return Point(n).label


labels = []
for n in range(4):
    labels.append(work(n))
print(labels, log)
