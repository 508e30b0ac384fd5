# trap: a class that is made by a call of type
calls = []
def count(self, x):
    calls.append(x)
    return x + len(calls)
Tool = type("Tool", (), {"count": count})
tool = Tool()
out = []
for x in range(6):
    out.append(tool.count(x) + 1)
print(out, calls)
