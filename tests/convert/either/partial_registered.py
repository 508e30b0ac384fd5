# trap: what a failed call left behind is seen through a table
registry = {}
def run(name, items):
    out = []
    registry[name] = out
    for x in items:
        out.append(x * 2)
        out.append(10 / x)
try:
    run("a", [1, 2, 0, 4])
except ZeroDivisionError as e:
    print(e)
print(registry)
