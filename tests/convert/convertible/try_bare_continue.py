seen = []
for x in [1, 2, 0]:
    try:
        r = 4 // x
        seen.append(r)
    except:
        seen.append(None)
        continue
    seen.append(r * 2)
print(seen)
