# refused: total - two operators, behind what is computed
def work(x):
    return sum(k * x for k in range(50)) % 7


total = 1.0
for i in range(10):
    v = work(i)
    total += v
    total *= 1.01
print(total)
