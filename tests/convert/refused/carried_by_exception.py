# refused: value - a failed assignment leaves the value of the item before
value = 0
out = []
for text in ["1", "x", "3"]:
    try:
        value = int(text)
    except ValueError:
        pass
    out.append(value)
print(out)
