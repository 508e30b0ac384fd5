# class: a term with a condition in it
total = 0.25
for n in range(30):
    total += n * 0.1 if n % 3 else -1.0 / (n + 1)
print(repr(total))
