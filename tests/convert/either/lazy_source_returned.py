# trap: a function returns a generator that prints
def f(row):
    return 10 / int(row[0])
def gen():
    for n in range(1, 30):
        print("making", n)
        yield f"{n % 5},{n}"
def source():
    return gen()
def main():
    it = source()
    out = []
    for row in it:
        out.append(f(row))
    print(out)
main()
