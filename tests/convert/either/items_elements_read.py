# trap: elements of a tree that are only read
import xml.etree.ElementTree as ET

tree = ET.fromstring("<a><b n='1'>x</b><b n='2'>y</b></a>")
out = []
for element in tree.iter("b"):
    out.append((element.text, int(element.get("n"))))
print(out)
