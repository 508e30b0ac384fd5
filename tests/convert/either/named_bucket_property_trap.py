# trap: the attribute is a property that changes something
class Shop:
    def __init__(self):
        self.made = {}
    @property
    def cities(self):
        self.made["x"] = []
        return self.made
    def read(self, rows):
        for city, amount in rows:
            bucket = self.cities.setdefault(city, [])
            bucket.append(amount ** 2)
            bucket.append(amount)
shop = Shop()
shop.read([("A", 1), ("B", 2), ("A", 3)])
print(shop.made)
