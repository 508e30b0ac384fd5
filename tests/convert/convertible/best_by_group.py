# class: the best of each group, and sums
SALES = [("north", "ann", 30), ("south", "bob", 50), ("north", "cid", 45), ("south", "dan", 20)]
def bonus(amount):
    return sum(amount // k for k in range(1, 10))
best = {}
totals = {}
for region, seller, amount in SALES: # this loop
    score = bonus(amount)
    if region not in best or score > best[region][1]:
        best[region] = (seller, score)
    totals[region] = totals.get(region, 0) + score
print(best, totals)
