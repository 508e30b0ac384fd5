# refused: calls - the called function counts in a global
calls = 0


def work(n):
    global calls
    calls += 1
    return n * calls


out = []
for n in range(6):
    out.append(work(n))
print(out)
