# class: enumerate start
out = {}
for number, line in enumerate(["a", "b"], start=1):
    out[number] = line.upper()
print(out)
