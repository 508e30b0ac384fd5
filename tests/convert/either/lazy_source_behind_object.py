# trap: an object goes through a generator that prints
import itertools
def f(k):
    return k * k % 17 + 1
class Source:
    def __init__(self, lines):
        self.lines = lines
    def rows(self):
        for line in self.lines:
            yield line
    def __iter__(self):
        for line in self.lines:
            yield line
def noisy(n):
    for k in range(n):
        print("n", k)
        yield k
def main():
    s = Source(noisy(4))
    for v in s.rows():
        print(f(v))
    s = Source(noisy(4))
    for v in s:
        print(f(v))
    both = itertools.chain(noisy(2), noisy(3))
    for v in both:
        print(f(v))
    first, second = itertools.tee(noisy(3))
    for v in first:
        print(f(v))
    print([f(v) for v in second])
main()
