# trap: a file changes between two loops
cache = {}
def size(name):
    if name not in cache:
        with open(name) as f:
            cache[name] = len(f.read())
    return cache[name]
with open("a.txt", "w") as f:
    f.write("abc")
out = []
for name in ["a.txt", "a.txt"]:
    out.append(size(name))
with open("a.txt", "w") as f:
    f.write("abcdef")
again = []
for name in ["a.txt"]:
    again.append(size(name))
print(out, again)
