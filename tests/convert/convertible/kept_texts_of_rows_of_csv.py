# class: identity - texts of records of a file, which get more values afterwards
import csv
import io
from collections import defaultdict
TEXT = "name,team,score\n" + "\n".join(f"p{i},t{i % 3},{i * 37 % 50}" for i in range(20))
rows = list(csv.DictReader(io.StringIO(TEXT)))
teams = defaultdict(list)
for row in rows:
    teams[row["team"]].append(row)
summary = {}
for team, members in teams.items():  # this loop
    scores = [int(m["score"]) for m in members]
    summary[team] = {"best": max(members, key=lambda m: int(m["score"]))["name"], "sum": sum(scores)}
for row in rows:
    row["bonus"] = int(row["score"]) > 25
print(summary, rows[0])
