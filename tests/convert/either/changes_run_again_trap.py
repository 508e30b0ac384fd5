# trap: a function that changes the parts is called before the loop, and once more after it
def touch(rows):
    for row in rows:
        row["tags"].append("seen")


users = [{"tags": [str(i)]} for i in range(3)]
touch(users)
kept = []
for user in users:
    kept.append(user["tags"])
touch(users)
print(kept)
