# trap: a variable called bool
bool = "yes"
words = ["a", "", "ccc"]
out = []
count = 0
for word in words:
    size = [len(word)] * len(word)
    if size:
        count += 1
        out.append(word.upper())
print(out, count, bool)
