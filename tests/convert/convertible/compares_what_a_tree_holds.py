# class: texts of a tree's elements are compared, not the elements
import xml.etree.ElementTree as ET

root = ET.fromstring("<a><b x='1'>u</b><c x='2'/><b x='3'/></a>")
wanted = root[0].get("x")
found = []
for element in root:
    found.append((element.get("x") == wanted, element.tag == root[0].tag, element.text, float(element.attrib["x"])))
print(found)
