# trap: objects are given lists that others know
class P:
    def __init__(self, path):
        self.path = path
    def move(self):
        self.path.append(len(self.path))
lists = [[k] for k in range(4)]
ps = [P(path) for path in lists]
for p in ps:
    p.move()
print(lists)
