# refused: last - a walrus in a condition that is not always reached
last = 0
out = []
for n in range(6):
    if n % 2 and (last := n * n) > 3:
        pass
    out.append(last)
print(out)
