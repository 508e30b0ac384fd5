# class: an item fails half way, and the program shows what was collected until then
data = ["3", "14", "15", "x9", "26"]
good = []
total = 0
try:
    for tok in data:  # this loop
        v = int(tok)
        good.append(v)
        total += v * v
except ValueError as exc:
    print('stopped:', exc)
print(good, total, tok)
