# trap: an iterator that is used up by product before the loop begins
import itertools

source = iter([3, 4, 5])
found = None
for a, b in itertools.product(source, "xy"):
    if (a * 7) % 5 == 3:
        found = a, b
        break
print(found, list(source))
