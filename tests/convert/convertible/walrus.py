# class: a walrus in the body
out = []
for n in range(20):
    if (square := n * n) % 5 == 4:
        out.append(square)
print(out)
