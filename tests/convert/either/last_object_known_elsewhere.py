# trap: the last value, or what was found, is an object that a list has as well
import math

rows = [[k] for k in range(6)]
found = None
for i in range(6):
    if i * i % 5 == 4:
        found = rows[i]
found.append(9)
print(rows)
for i in range(6):
    if i * i == 9:
        found = rows[i]
        break
found.append(7)
print(rows)
for i in range(6):
    value = math.sqrt(i)
    if value > 1.5:
        found = rows[i]
print(value)
found.append(8)
print(rows)
