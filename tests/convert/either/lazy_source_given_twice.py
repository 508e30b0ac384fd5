# trap: one of two generators that print
import sys
def f(row):
    return 10 / int(row[0])
def gen():
    for n in range(1, 30):
        print("making", n)
        yield f"{n % 5},{n}"
def main():
    it = gen()
    if len(sys.argv) > 5:
        it = gen()
    out = []
    for row in it:
        out.append(f(row))
    print(out)
main()
