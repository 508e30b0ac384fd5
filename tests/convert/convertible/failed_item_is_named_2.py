# class: after a caught error the item that failed is named
texts = ["1", "2", "x", "4"]
values = []
try:
    for text in texts:
        values.append(int(text))
except ValueError as e:
    print("bad", text, e)
print(values, text)
