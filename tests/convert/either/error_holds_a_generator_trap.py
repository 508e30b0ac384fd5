# trap: an error that holds a generator, which the caller of the loop goes through
class Stop(Exception):
    pass


def work(x):
    if x == 3:
        raise Stop(y for y in range(3))
    return x * x


try:
    for x in range(6):
        print(work(x))
except Stop as e:
    print("stop", list(e.args[0]))
