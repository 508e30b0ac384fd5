# class: try and except in the body
numbers, bad = [], 0
for text in "3 x 5 1e3 -2 ?".split():
    try:
        value = int(text)
    except ValueError:
        bad += 1
        continue
    numbers.append(value)
print(numbers, bad)
