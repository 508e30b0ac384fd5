# refused: value - each item continues from the value the item before left
value = 0.5
history = []
for n in range(20):
    value = 3.7 * value * (1 - value)
    history.append(value)
print(history)
