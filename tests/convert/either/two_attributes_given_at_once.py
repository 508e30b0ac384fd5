# trap: two attributes given at once
class S: pass
s = S()
s.xs = s.ys = [1, 1, 1, 1]
for i in range(1, 4):
    s.ys[i] = s.xs[i - 1] * 2
print(s.xs)
