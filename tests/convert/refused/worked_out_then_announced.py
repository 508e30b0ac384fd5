# refused: best - the best so far is announced
def work(x):
    return sum(k * x for k in range(50)) % 7


best = 0
for i in range(10):
    v = work(i)
    if v > best:
        best = v
        print("new best", i, best)
