# class: list slot conditional
flags = [False] * 8
for i in range(8):
    if i * i % 5 == 1:
        flags[i] = True
print(flags)
