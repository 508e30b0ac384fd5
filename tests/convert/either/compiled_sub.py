# trap: a function that replaces matches and counts them
import re
WORD = re.compile(r"[a-z]+")
count = {}
def shorten(match):
    word = match.group()
    count[word] = count.get(word, 0) + 1
    return word[:1]
texts = ["one two", "two three two", "four one"]
short = []
for text in texts:
    short.append(WORD.sub(shorten, text))
print(short)
print(sorted(count.items()))
