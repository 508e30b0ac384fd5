stock = [{"sku": "a", "tags": []}, {"sku": "b", "tags": ["x"]}]
index, skus = {}, set()
for position, item in enumerate(stock):
    index[item["sku"]] = position * 2 + 1
    skus.add(item["sku"])
for item in stock:
    item["tags"].append("new")
    item["sku"] = item["sku"].upper()
print(index, sorted(skus), stock)
