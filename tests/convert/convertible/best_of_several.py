scores = {n: n * 7 % 5 for n in range(9)}
highest = 0
longest = latest = ""
pair = (0, 0)
first = 0
for n in range(9):
    low, high = n * n % 7, n * 3 % 11
    word = "ab" * low + str(high)
    highest = max(highest, low, high)
    longest = max(longest, word, key=len)
    latest = max(word, latest, key=len)
    pair = min(pair, (n, low - high), key=lambda p: p[1])
    first = max(first, n, key=scores.get)
print(highest, longest, latest, pair, first)
