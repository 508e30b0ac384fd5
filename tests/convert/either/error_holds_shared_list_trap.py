# trap: error holds shared list
shared = []
def f(x):
    raise ValueError(shared)
for x in range(3):
    try:
        f(x)
    except ValueError as e:
        e.args[0].append(x)
print(shared)
