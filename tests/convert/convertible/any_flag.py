# class: any flag
found = False
for n in [4, 6, 9, 8]:
    if n % 2:
        found = True
        break
print(found)
