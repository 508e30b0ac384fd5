# class: any or
seen = False
for n in [2, 4, 7]:
    seen |= n > 5
print(seen)
