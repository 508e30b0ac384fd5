# class: a method decides
class Shop:
    def __init__(self, limit):
        self.limit = limit
    def dear(self, price):
        return price ** 2 > self.limit
    def all_dear(self, prices):
        return [p for p in prices if self.dear(p)]
print(Shop(30).all_dear([1, 7, 9]))
