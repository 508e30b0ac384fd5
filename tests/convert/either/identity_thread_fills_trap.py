# trap: a thread fills the list
import threading
def given(value):
    total = sum(range(50))
    return value if total else None
def fill(rows, word):
    rows.append(word)
table = [[i] for i in range(3)]
kept = []
for row in table:
    kept.append(given(row))
for row in table:
    thread = threading.Thread(target=fill, args=(row, "late"))
    thread.start()
    thread.join()
print(kept)
