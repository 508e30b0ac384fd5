# trap: a method of the object renews the element
class Shop:
    def __init__(self):
        self.cities = {"A": [], "B": []}
    def renew(self, city):
        self.cities[city] = []
        return len(city)
    def read(self, rows):
        for city, amount in rows:
            bucket = self.cities[city]
            value = self.renew(city)
            bucket.append(value + amount)
shop = Shop()
shop.read([("A", 1), ("B", 2), ("A", 3)])
print(shop.cities)
