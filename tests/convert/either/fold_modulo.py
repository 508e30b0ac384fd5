# trap: %=
value = 10**9 + 7
for n in range(50, 40, -1):
    value %= n * 1000 + 13
print(value)
