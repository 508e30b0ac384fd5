# class: elements of a tree that was there are changed, found by iter
import xml.etree.ElementTree as ET

root = ET.fromstring("<a><c k='1'>t</c><c k='2'>u</c></a>")
texts = []
for n in range(3):
    for e in root.iter("c"):
        e.set("k", str(n))
    texts.append(ET.tostring(root).decode())
print(texts)
seen = []
for n in range(3):
    seen.append([e.get("k") + str(n) for e in root.iter("c")] + list(root.itertext()))
print(seen)
first = []
for n in range(3):
    first.append(next(root.iter("c")))
first[0].text = "changed"
print(ET.tostring(root).decode(), root.findtext("c"))
for n in range(2):
    e = list(root.iterfind("c"))[n]
    e.text = "x" * n
print(ET.tostring(root).decode())
