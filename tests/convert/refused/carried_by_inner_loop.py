# refused: j - the inner loop's last value is carried over
j = 0
out = []
for n in [0, 2, 0, 3]:
    out.append(j)
    for j in range(n):
        pass
print(out)
