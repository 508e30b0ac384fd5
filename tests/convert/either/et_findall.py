# trap: parts of a shared tree are found, read and changed
import xml.etree.ElementTree as ET
root = ET.fromstring("<r><p n='1'/><q n='2'/><p n='3'/></r>")
total = []
for tag in ["p", "q"]:
    number = 0
    for node in root.findall(tag):
        node.set("n", str(int(node.get("n")) + 1))
        number += int(node.get("n"))
    total.append(number)
print(total, ET.tostring(root).decode())
