# trap: a key function of list.sort that notes its calls
calls = []
def weight(word):
    calls.append(word)
    return len(word), word
rows = ["the quick brown", "fox jumps over", "the lazy dog"]
out = []
for row in rows:
    words = row.split()
    words.sort(key=weight)
    out.append(" ".join(words))
print(out)
print(len(calls))
