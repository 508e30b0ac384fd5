# refused: left early - leaves early and adds on the way
total = 0
for n in range(50):
    total += n * n
    if n * n > 300:
        break
print(total, n)
