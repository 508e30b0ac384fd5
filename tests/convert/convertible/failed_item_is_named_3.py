# class: after a caught error the item that failed is named
texts = ["1", "2", "x", "4"]
values = {}
try:
    for n, text in enumerate(texts):
        if n % 2 == 0:
            v = int(text)
            values[n] = v
        else:
            values[n] = text
except ValueError as e:
    print("bad", n, text, e)
print(values, text)
