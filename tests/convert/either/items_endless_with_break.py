# trap: endless items
import itertools

for n in itertools.count(1):
    if n * n > 50 and n % 4 == 0:
        break
print(n)
