# trap: the copy of one file is another item
open("a", "w").write("one")
open("copy_a", "w").write("old")
seen = []
for name in ["a", "copy_a", "copy_copy_a"]:
    text = open(name).read()
    with open("copy_" + name, "w") as f:
        f.write(text + "!")
    seen.append(text)
print(seen)
