# trap: sorted key effect
log = []
for n in range(3):
    sorted([3, 1, 2], key=lambda x: log.append(x) or x)
print(log)
