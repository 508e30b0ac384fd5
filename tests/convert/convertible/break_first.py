# class: break at the first index where
found = None
for n in range(1000, 2000):
    if n % 97 == 0 and n % 13 == 5:
        found = n
        break
print(found)
