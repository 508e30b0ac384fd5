# trap: a table of functions gives map of a function that prints
def f(k):
    return k * k % 17 + 1
def noisy(n):
    print("n", n)
    return n
TABLE = {"a": lambda: map(noisy, range(5)), "b": lambda: [1, 2]}
def make():
    return TABLE["a"]()
def main():
    it = make()
    for v in it:
        print(f(v))
main()
