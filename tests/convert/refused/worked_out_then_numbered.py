# refused: count - a counter under a condition used as a key
def work(x):
    return sum(k * x for k in range(50)) % 7


chosen = {}
count = 0
for i in range(10):
    v = work(i)
    if v > 3:
        chosen[count] = i
        count += 1
print(chosen)
