# trap: the caller goes on with an iterator after an error that a context manager keeps
import contextlib
def f(k):
    return 10 / (k - 3)
def work(it):
    out = []
    for k in it:
        out.append(f(k))
    return out
def work2(it):
    return [f(k) for k in it]
def main():
    it = iter(range(40))
    with contextlib.suppress(ZeroDivisionError):
        work(it)
    print(len(list(it)))
    it = iter(range(40))
    with contextlib.suppress(ZeroDivisionError):
        work2(it)
    print(len(list(it)))
main()
