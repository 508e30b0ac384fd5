# refused: out - the last element is read, behind what is computed
def work(x):
    return sum(k * x for k in range(50)) % 7


out = []
for i in range(10):
    v = work(i)
    if out and out[-1] == v:
        continue
    out.append(v)
print(out)
