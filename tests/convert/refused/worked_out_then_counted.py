# refused: count - a counter under a condition used as a value, behind what is computed
def work(x):
    return sum(k * x for k in range(50)) % 7


count = 0
out = []
for i in range(10):
    v = work(i)
    if v > 3:
        count += 1
    out.append((i, count))
print(out)
