# trap: the shape of an object of the text may be below zero
class G:
    def __init__(self, n):
        self.shape = n
g = G((-8, 2))
a = [float(k) for k in range(6)]
for i in range(5):
    a[i] = a[i + 7 + g.shape[0]] + 1
print(a)
