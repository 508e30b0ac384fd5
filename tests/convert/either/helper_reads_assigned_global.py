# trap: the called function reads a global that the body assigns
def scaled(x):
    return x * factor


factor = 1
out = []
for n in range(5):
    factor = n + 1
    out.append(scaled(2))
print(out)
