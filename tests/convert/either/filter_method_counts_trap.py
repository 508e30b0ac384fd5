# trap: the method that decides counts
class Picker:
    def __init__(self):
        self.asked = 0
    def good(self, n):
        self.asked += 1
        return n % 3
    def pick(self, numbers):
        return [n for n in numbers if self.good(n)]
p = Picker()
print(p.pick([1, 2, 3]), p.asked)
