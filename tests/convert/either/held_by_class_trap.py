# trap: objects that hold what cannot be sent, in several ways of giving it
import threading
from dataclasses import dataclass, field


class Log:
    def __init__(self, name):
        self.handle: object = open(name, "w")
        self.factor = 2

    def scaled(self, x):
        return x * self.factor


@dataclass
class Safe:
    factor: int = 3
    lock: object = field(default_factory=threading.Lock)

    def scaled(self, x):
        return x * self.factor


class Pair:
    def __init__(self):
        self.a, self.lock = 4, threading.Lock()

    def scaled(self, x):
        return x * self.a


class Late:
    def __init__(self):
        self.a = 5

    def start(self):
        setattr(self, "lock", threading.Lock())


class Shared:
    lock = threading.Lock()
    a = 6

    def scaled(self, x):
        with self.lock:
            return x * self.a


class Ended:
    def __init__(self):
        self.a = 7
        self.stream = self.other = iter([1, 2])
        self.made = (n for n in range(3))



log, safe, pair, late, shared, ended = Log("log.txt"), Safe(), Pair(), Late(), Shared(), Ended()
late.start()
out = []
for x in range(5):
    out.append(log.scaled(x))
for x in range(5):
    out.append(safe.scaled(x))
for x in range(5):
    out.append(pair.scaled(x))
for x in range(5):
    out.append(late.a * x)
for x in range(5):
    out.append(shared.scaled(x))
for x in range(5):
    out.append(ended.a * x)
boxed = {"lock": threading.Lock(), "n": 3}
for x in range(5):
    out.append(boxed["n"] * x)
listed = [threading.Lock(), 3]
for x in range(5):
    out.append(listed[1] * x)
several = (open("log.txt"), 4)
for x in range(5):
    out.append(several[1] * x)
deep = {"one": {"lock": threading.Lock(), "n": 3}, "two": 2}
for x in range(5):
    out.append(deep["two"] * x)
filled = {}
filled["n"] = 8
filled["lock"] = threading.Lock()
for x in range(5):
    out.append(filled["n"] * x)
grown = [1, 2]
grown.append(threading.Lock())
for x in range(5):
    out.append(grown[1] * x)
print(out)
log.handle.close()
several[0].close()
logs = [Log("a.txt"), Log("b.txt")]
sums = []
for one in logs:
    sums.append(one.scaled(3))
print(sums, [one.scaled(4) for one in logs], [log.scaled(x) for x in range(3)])


class Below(Log):
    def twice(self, x):
        return self.scaled(x) * 2


below = Below("c.txt")
for x in range(4):
    sums.append(below.twice(x))


class Plain:
    n = 2


plain = Plain()
plain.handle = open("d.txt", "w")
for x in range(4):
    sums.append(plain.n * x)
print(sums)
