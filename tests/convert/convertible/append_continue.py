# class: continue
kept = []
for number in range(30):
    if number % 3 == 0:
        continue
    remainder = number % 7
    if remainder == 5:
        continue
    kept.append((number, remainder))
print(kept)
