# trap: the attribute suffix is a list, known by another name
class Trie:
    def __init__(self):
        self.suffix = []
tree = Trie()
out = []
for word in ["walking", "talking", "runs"]:
    ends = tree.suffix
    ends.append(word[-3:])
    out.append(word[:2])
print(out, tree.suffix)
