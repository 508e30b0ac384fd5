def a(s):
    return s + 1
def b(s):
    return s * 2
def other(s):
    return 0
HANDLERS = {"a": a, "b": b}
out = []
for k, v in [("a", 1), ("b", 2), ("c", 3)]:
    handler = HANDLERS.get(k, other)
    out.append(handler(v))
print(out)
