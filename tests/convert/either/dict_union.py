# trap: |= on a dictionary
table = {}
for n in range(4):
    table |= {n % 3: n}
print(table)
