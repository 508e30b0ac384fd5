# trap: the called function reads the loop's own variable, which is a global
def show():
    return n * 10


out = []
for n in range(5):
    out.append(show())
print(out)
