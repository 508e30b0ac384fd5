# refused: seen - membership is tested, behind what is computed
def work(x):
    return sum(k * x for k in range(50)) % 7


seen = []
for i in range(10):
    v = work(i)
    if v not in seen:
        seen.append(v)
print(seen)
