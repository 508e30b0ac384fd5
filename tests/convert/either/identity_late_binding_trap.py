# trap: a lambda in a list fills what it finds later
def given(value):
    total = sum(range(50))
    return value if total else None
table = {"a": [1], "b": [2]}
later = [lambda word=word: table[word].append("late") for word in table]
kept = []
for word in table:
    kept.append(given(table[word]))
for call in later:
    call()
print(kept)
