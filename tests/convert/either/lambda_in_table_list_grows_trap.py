# trap: lambda in table list grows
shared = [1, 2]
GET = {"a": lambda n: shared, "b": lambda n: [n]}
out = []
for k in ["a", "b"]:
    out.append(GET[k](1))
shared.append(3)
print(out)
