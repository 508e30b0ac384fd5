# a step that depends on what was counted
def work(x):
    return sum(k * x for k in range(10)) % 7


number = 1
rows = []
for x in range(8):
    value = work(x)
    rows.append((number, value))
    number *= 2
    number += 0.5
print(rows, number)
