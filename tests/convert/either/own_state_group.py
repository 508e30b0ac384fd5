# trap: objects know the list they are in
class F:
    def __init__(self, x, group):
        self.x = x
        self.group = group
    def step(self):
        self.x += sum(f.x for f in self.group) * 0.1
fs = []
for k in range(3):
    fs.append(F(k + 3.0, fs))
for f in fs:
    f.step()
print([f.x for f in fs])
