# class: values
total = 0
for price in {"a": 1.5, "b": 2.25}.values():
    total += price * 1.1
print(repr(total))
