class Warehouse:
    def __init__(self, stock):
        self.stock = stock
        self.index = {}

    def build(self):
        for position, item in enumerate(self.stock):
            self.index[item["sku"]] = position + 1


stock = [{"sku": "a", "tags": []}, {"sku": "b", "tags": ["x"]}]
warehouse = Warehouse(stock)
warehouse.build()
for item in stock:
    item["tags"].append("new")
print(warehouse.index, stock)
