# trap: a flag that one item sets decides what later ones do
def level(n):
    return sum(range(n)) % 5

on, starts, seen = False, 0, []
for n in range(12):
    value = level(n)
    if value > 2 and not on:
        on = True
        starts += 1
    elif value == 0:
        on = False
    if value in seen:
        continue
    seen.append(value)
print(on, starts, seen)
