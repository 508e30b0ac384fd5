# trap: a second name in a pattern
a = {"k": []}
match a:
    case {"k": b}:
        pass
out = []
for i in range(4):
    out.append(len(b) + i)
    a["k"].append(i ** 2)
print(out)
