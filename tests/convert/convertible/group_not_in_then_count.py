import string

TEXT = """It was the best of times, it was the worst of times, it was the age of
wisdom, it was the age of foolishness, it was the epoch of belief"""

by_length = {}
longest = ""
vowels = 0
for raw in TEXT.split():
    word = raw.strip(string.punctuation).lower()
    if not word:
        continue
    n = len(word)
    if n not in by_length:
        by_length[n] = set()
    by_length[n].add(word)
    if len(word) > len(longest):
        longest = word
    vowels += sum(1 for ch in word if ch in "aeiou")
for n in sorted(by_length):
    print(n, sorted(by_length[n]))
print(longest, vowels)
