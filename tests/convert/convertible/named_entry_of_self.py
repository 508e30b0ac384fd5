# class: entries of two attributes get names in methods
class Shop:
    def __init__(self):
        self.sales = {}
        self.cities = {"A": [], "B": []}
    def read(self, rows):
        for city, amount in rows:
            value = amount ** 2
            bucket = self.cities[city]
            bucket.append(value)
    def count(self, rows):
        for city, amount in rows:
            entry = self.sales.setdefault(city, {"n": 0, "total": 0})
            entry["n"] += 1
            entry["total"] += amount ** 2
shop = Shop()
rows = [("A", 1), ("B", 2), ("A", 3)]
shop.read(rows)
shop.count(rows)
print(shop.sales, shop.cities)
