# trap: a property that is a lambda may fail
import os
class Pair:
    def __init__(self, a, b):
        self.a, self.b = a, b

    part = property(lambda self: self.a / self.b)


def run():
    for k, item in enumerate([Pair(1, 1), Pair(1, 0), Pair(1, 2), Pair(1, 3)]):
        with open(f"{k}.out", "w") as out:
            out.write(f"{item.part}")

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
