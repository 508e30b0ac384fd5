# trap: dict get named list grows
shared = [1, 2]
d = {"a": shared}
get = d.get
out = []
for n in ["a", "b"]:
    out.append(get(n))
shared.append(3)
print(out)
