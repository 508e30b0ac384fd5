# class: two loops, the second over the results of the first
firsts = []
for n in range(6):
    firsts.append(n * 1.5)
total = 0
for value in firsts:
    total += value
print(firsts, total)
