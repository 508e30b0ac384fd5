from decimal import Decimal, getcontext
def digits(n):
    a, s = Decimal(0), 1
    for k in range(n):
        a += Decimal(s) / (2 * k + 1)
        s = -s
    return 4 * a
def main():
    getcontext().prec = 30
    table = []
    for n in (5, 10, 20):
        table.append(digits(n))
    for row in table:
        print(row)
main()
