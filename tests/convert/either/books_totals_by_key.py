# class: every total gets its share
def scan(name):
    return {"code": len(name), "blank": name.count("a"), "hits": [i for i, c in enumerate(name) if c == "n"]}

totals = {"code": 0, "blank": 0}
found = []
for name in ["banana", "an", "kiwi"]:
    result = scan(name)
    for key in totals:
        totals[key] += result[key]
    found.append((name, len(result["hits"])))
    print(name, totals["code"])
print(totals, found)
