# trap: a walk from own pseudo random numbers
state, position, path = 12345, 0, []
for n in range(8):
    state = (1103515245 * state + 12345) % 2**31
    position += 1 if state > 2**30 else -1
    path.append(position)
print(path)
