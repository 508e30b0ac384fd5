# trap: a dict of sets is printed
table = {}
for n in range(90, 99):
    table[n] = set(d * 13 % 50 for d in range(1, n) if n % d < 3)
print(table)
