# trap: (total + a) + b has other bits than total + (a + b)
total = 1e16
for n in range(20):
    total = total + 0.7 + n * 0.3
print(repr(total))
