# trap: the function comes out of a dictionary
log = []


def add(n):
    log.append(n)
    return len(log)


actions = {"add": add, "none": abs}
out = []
for n in range(4):
    out.append(actions["add" if n % 2 else "none"](n))
print(out)
