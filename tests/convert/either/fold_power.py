# trap: **=
value = 2
for n in range(1, 4):
    value **= n
print(value)
