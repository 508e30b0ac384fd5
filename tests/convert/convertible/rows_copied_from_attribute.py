# class: append
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
    def det(self):
        m = [r[:] for r in self.rows]
        for k in range(len(m)):
            for c in range(k, len(m)):
                m[k][c] -= 1
        return m
powers = []
for M in (Matrix([[2, 1], [1, 2]]), Matrix([[1, 2], [3, 4]])):  # this loop
    powers.append(M.det())
print(powers)
