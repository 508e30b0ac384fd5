# trap: each item reads the file of another, found in a table
parents = {"b": "a", "c": "b", "d": "c"}
with open("a.txt", "w") as f:
    f.write("root")
lengths = []
for name in ["b", "c", "d"]:
    with open(parents[name] + ".txt") as f:
        text = f.read()
    with open(f"{name}.txt", "w") as f:
        f.write(text + name)
    lengths.append(len(text))
print(lengths)
