# class: try except append
good, bad = [], []
for text in ["1", "x", "2"]:
    try:
        good.append(int(text))
    except ValueError:
        bad.append(text)
print(good, bad)
