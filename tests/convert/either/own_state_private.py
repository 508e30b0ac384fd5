# trap: attributes with private names
class P:
    def __init__(self, x):
        self.__x = x
    def move(self, n):
        for _ in range(n):
            self.__x = (self.__x * 3 + 1) % 17
    def get(self):
        return self.__x
ps = [P(k) for k in range(4)]
for p in ps:
    p.move(5)
print([p.get() for p in ps])
