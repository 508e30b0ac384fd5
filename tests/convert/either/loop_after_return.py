# trap: a loop that is never reached
def work():
    out = []
    for n in range(3):
        out.append(n)
    return out
    for n in range(3):
        out.append(-n)


print(work())
