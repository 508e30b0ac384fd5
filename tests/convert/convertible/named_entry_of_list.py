# class: entries of a list get a name, one field under a condition
teams = [{"wins": 0, "points": 0}, {"wins": 0, "points": 0}]
games = [(0, 3), (1, 2), (0, 5), (1, 0)]
for team, score in games:
    entry = teams[team]
    entry["points"] += score ** 2
    if score > 2:
        entry["wins"] += 1
print(teams)
