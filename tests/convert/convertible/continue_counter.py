# class: continue counter
count, kept = 0, []
for n in range(20):
    if n % 3:
        continue
    count += 1
    kept.append(n * n)
print(count, kept)
