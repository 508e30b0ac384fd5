# trap: a variable called zip
zip = "90210"
out = {}
values = {"a": 1, "b": 2, "c": 3}
total = 0
for name, value in values.items():
    x = value ** 2 + 1
    y = x * 2
    out[name] = y
    total += x
print(out, total, zip)
