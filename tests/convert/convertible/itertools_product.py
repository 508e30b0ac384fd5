# class: items from itertools
import itertools

out = []
for a, b in itertools.product([1, 2, 3], "xy"):
    out.append(f"{b}{a}")
print(out)
