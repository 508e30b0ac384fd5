# class: conditional update dict
best = {}
for player, points in [("a", 3), ("b", 5), ("a", 9), ("b", 1)]:
    score = points * 10
    if player not in best or score > best[player]:
        best[player] = score
print(best)
