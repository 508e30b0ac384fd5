# trap: elements of a tree are equal to themselves alone, and a worker has copies
import ast
import xml.etree.ElementTree as ET

root = ET.fromstring("<a><b x='1'/><c x='2'/><b x='3'/></a>")
parents = {child: parent for parent in root.iter() for child in parent}
children, tree = list(root), ast.parse("a = 1\nb = 2")
first, start = root[0], tree.body[0]
same, places, names, starts = [], [], [], []
for child in children:
    same.append(child == first)
for child in children:
    places.append(children.index(child))
for child in root:
    names.append(parents[child].tag)
for line in tree.body:
    starts.append((line == start, ast.unparse(line)))
print(same, places, names, starts)
