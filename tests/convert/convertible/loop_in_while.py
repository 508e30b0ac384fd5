# class: a parallel loop inside a while loop
rounds, values = 0, [1.0, 2.0, 3.0]
while rounds < 3:
    new = []
    for value in values:
        new.append(value * 0.5 + rounds)
    values = new
    rounds += 1
print(values)
