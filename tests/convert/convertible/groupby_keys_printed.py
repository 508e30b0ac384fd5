# class: the keys of groups are texts of records, and are printed beside what was counted
import json
from itertools import groupby

events = [json.loads(f'{{"user": "u{i * 3 % 7}", "t": {i}}}') for i in range(30)]
sessions = {}
for user, group in groupby(sorted(events, key=lambda e: (e["user"], e["t"])), key=lambda e: e["user"]):
    group = list(group)
    gaps = [b["t"] - a["t"] for a, b in zip(group, group[1:])]
    sessions[user] = (len(group), max(gaps, default=0))
for user, row in sessions.items():  # this loop
    print(user, f"{row[0]:4d} {row[1]:4d}")
