# trap: a helper counts in a global that is read after the loop only
calls = 0


def work(n):
    global calls
    calls += 1
    return n * 2


out = []
for n in range(4):
    out.append(work(n))
print(out, calls)
