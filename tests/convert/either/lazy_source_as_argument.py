# trap: a caller gives a generator that prints
def f(row):
    return 10 / int(row[0])
def gen():
    for n in range(1, 30):
        print("making", n)
        yield f"{n % 5},{n}"
def work(it):
    out = []
    for row in it:
        out.append(f(row))
    return out
def main():
    print(work(gen()))
main()
