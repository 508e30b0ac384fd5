# trap: not a number is found in a list by identity
nan = float("nan")
values = [1.0, nan]
out = []
for n in range(2):
    out.append(nan in values)
print(out)
