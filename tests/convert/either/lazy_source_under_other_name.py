# trap: a generator that prints has a second name, or stands in a dict
def f(k):
    return k * k % 17 + 1
def noisy(n):
    print("n", n)
    yield n
    print("m", n)
    yield n + 1
maker = noisy
def main():
    it = maker(4)
    for v in it:
        print(f(v))
    other = {"x": noisy(3)}
    for v in other["x"]:
        print(f(v))
    for v in other.get("x"):
        print(f(v))
main()
