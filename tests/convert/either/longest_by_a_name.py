# trap: the best so far is read, changed, or looked up by what other items change
longest = [0]
runs = []
for i in range(5):
    run = [i] * (i * 3 % 5)
    n = len(run)
    runs.append(run)
    if n > len(longest):
        longest = run
longest.append("x")
print(longest, runs, [r is longest for r in runs])
scores = {"a": 3, "b": 7, "c": 5}
best = "a"
for k in ["b", "c"]:
    s = scores[k]
    if s > scores[best] * 2:
        best = k
    scores[k] = 0
print(best, scores)
rows = [{"v": 3}, {"v": 2}, {"v": 7}]
top = rows[0]
for row in rows:
    v = row["v"]
    if v > top["v"]:
        top = row
top["v"] = 100
print(top, rows)
longest, history = "", []
for word in ["a", "bbb", "cc", "dddd"]:
    n = len(word)
    if n > len(longest):
        longest = word
    history.append(len(longest))
print(longest, history)
