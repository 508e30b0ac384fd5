# trap: the loop decides whether the outer one goes on
rounds, values = 0, [5, 3, 8]
while True:
    changed = False
    for i in range(2):
        if values[i] > values[i + 1]:
            values[i], values[i + 1] = values[i + 1], values[i]
            changed = True
    rounds += 1
    if not changed:
        break
print(rounds, values)
