# trap: elements of a tree that the body changes
import xml.etree.ElementTree as ET

tree = ET.fromstring("<a><b n='1'/><b n='2'/></a>")
for element in tree.iter("b"):
    element.set("n", str(int(element.get("n")) * 2))
print(ET.tostring(tree).decode())
