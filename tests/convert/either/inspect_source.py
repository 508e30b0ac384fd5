# trap: the program looks at its own source
import inspect


def work():
    out = []
    for n in range(3):
        out.append(n)
    return out


print(len(inspect.getsource(work).splitlines()), work())
