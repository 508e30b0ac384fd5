# trap: one field is read for another
one = {"wins": 0, "points": 0}
teams = [one, one]
games = [(0, 3), (1, 2), (0, 5), (1, 0)]
for team, score in games:
    entry = teams[team]
    entry["points"] += score ** 2
    if score > 2:
        entry["wins"] += entry["points"]
print(teams)
