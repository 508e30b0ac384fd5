# trap: the loop variable is declared global
def shown():
    return current * 2
def run(items):
    global current
    out = []
    for current in items:
        out.append(shown() + 1)
    return out
current = 0
print(run([1, 2, 3]), current)
