# trap: an object's own function under the name of a known method
class Tool:
    pass
calls = []
def counted(x):
    calls.append(x)
    return x + len(calls)
tool = Tool()
setattr(tool, "count", counted)
out = []
for x in range(6):
    out.append(tool.count(x) + 1)
print(out, calls)
