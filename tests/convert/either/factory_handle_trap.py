# trap: factory handle
def make(handle):
    def f(x):
        return f"{handle.name}:{x}"

    return f


f = make(open("log.txt", "w"))
out = []
for x in range(3):
    out.append(f(x))
print(out)
