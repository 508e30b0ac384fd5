# refused: left early - leaves early and appends on the way
taken = []
for value in [3, 5, 8, 0, 9]:
    if value == 0:
        break
    taken.append(value)
print(taken)
