# trap: inner function changes held list
shared = []
def f(x):
    rows = [shared]
    def inner():
        rows[0].append(x)
    inner()
    return x
out = []
for x in range(3):
    out.append(f(x))
print(shared, out)
