# trap: attribute set by name
class S: pass
s = S()
s.xs = [1, 1, 1, 1]
setattr(s, "ys", s.xs)
for i in range(1, 4):
    s.ys[i] = s.xs[i - 1] * 2
print(s.xs)
