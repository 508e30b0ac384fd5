# trap: children are added to one tree
import xml.etree.ElementTree as ET
root = ET.Element("catalog")
for n in range(4):
    item = ET.SubElement(root, "item")
    item.set("id", str(n))
    item.text = f"number {n}"
print(ET.tostring(root).decode())
