# trap: list subclass fresh replaced
class Loud(list):
    def append(self, x):
        print("append", x)
        list.append(self, x)


def run():
    out = Loud()
    for n in range(3):
        out.append(n * 2)
    return type(out).__name__, out


print(run())
