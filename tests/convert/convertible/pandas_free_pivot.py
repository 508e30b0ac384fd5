# class: pandas free pivot
sales = [("mon", "tea", 3), ("mon", "cake", 1), ("tue", "tea", 2), ("mon", "tea", 4)]
pivot = {}
for day, product, amount in sales:
    pivot.setdefault(day, {})
    pivot[day][product] = pivot[day].get(product, 0) + amount
print(pivot)
