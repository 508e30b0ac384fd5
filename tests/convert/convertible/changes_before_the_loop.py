# class: parts of the items were changed before the loop, and never again
from decimal import Decimal


def clean(rows):
    for row in rows:
        row["name"] = row["name"].strip()


users = [{"name": " ann ", "tags": ["x"], "born": Decimal(70 + i)} for i in range(4)]
for user in users:
    user["age"] = 100 - user["born"]
clean(users)
tags, oldest = set(), None
for user in users:
    tags.update(user["tags"])
    if oldest is None or user["age"] > oldest["age"]:
        oldest = user
print(sorted(tags), oldest["name"], oldest["age"])
