# trap: a generator over a generator that prints
def f(row):
    return 10 / int(row[0])
def noisy(n):
    print("making", n)
    return f"{n % 5},{n}"
def main():
    first = (noisy(k) for k in range(1, 30))
    it = (row.strip() for row in first)
    out = []
    for row in it:
        out.append(f(row))
    print(out)
main()
