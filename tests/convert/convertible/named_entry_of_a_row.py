# class: an entry under a part of the item counts, adds up and collects
rows = [{"city": "A", "n": 3}, {"city": "B", "n": 4}, {"city": "A", "n": 9}]
cities = {}
for row in rows:
    entry = cities.setdefault(row["city"], {"count": 0, "total": 0, "names": []})
    entry["count"] += 1
    entry["total"] += row["n"] ** 2
    entry["names"].append(row["n"])
print(cities)
