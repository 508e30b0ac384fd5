# refused: x - a fixed point iteration
x = 1.0
for _ in range(8):
    x = 0.5 * (x + 2 / x)
print(repr(x))
