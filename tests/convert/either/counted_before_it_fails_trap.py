# trap: an item fails before it counts, and the handler shows how many were counted
def number(texts):
    count = 0
    try:
        for text in texts:
            int(text)
            count += 1
            print(count, int(text) * 2)
    except ValueError as error:
        print("after", count, error)
    return count


total = 0
try:
    try:
        for text in ["12", "34", "5x", "78"]:
            [0, 1, 2][len(text.strip("x")) + int(text[0]) % 2]
            total += 1
            print(total, text * 2)
    except IndexError as error:
        print("at", total, error)
finally:
    print("ended", total)
print(number(["12", "34", "5x", "78"]))
