# trap: every item writes its tree to one file
import xml.etree.ElementTree as ET
sizes = []
for n in range(4):
    root = ET.Element("r")
    for k in range(n):
        ET.SubElement(root, "i").text = str(k)
    ET.ElementTree(root).write("last.xml")
    sizes.append(n)
print(sizes, open("last.xml").read())
