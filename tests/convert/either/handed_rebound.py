# trap: handed rebound
total = {}
for k in range(6):
    row = [k**0.5, k]
    total[k % 2] = total.get(k % 2, 0) + row[0]
    total["a"] = total.get("a", 0) + row[1] * 2
    row = [k, k**3]
    total[k % 3] = total.get(k % 3, 0) + row[1]
print(total)
