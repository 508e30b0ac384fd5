# trap: pivot call
pivot = {}
calls = []
def norm(day):
    return day.strip().lower()
for day, product, amount in [("Mon ", "tea", 3), ("mon", "cake", 1), ("tue", "tea", 2), ("MON", "tea", 4)]:
    pivot.setdefault(norm(day), {})
    pivot[norm(day)][product] = pivot[norm(day)].get(product, 0) + amount
print(pivot)
