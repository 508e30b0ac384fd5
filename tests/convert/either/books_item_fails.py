# trap: an item fails in the midst, and the program goes on with the books
def parse(text):
    return [int(part) for part in text.split(",")]

seen, order = {}, []
try:
    for text in ["1,2", "3", "1,2", "4,x", "5"]:
        values = parse(text)
        key = tuple(values)
        if key in seen:
            seen[key] += 1
            print("again", key)
            continue
        seen[key] = 1
        order.append(key)
except ValueError as error:
    print("stopped:", error)
print(seen, order)
