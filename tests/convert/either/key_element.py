# trap: elements of a tree can be hashed, and are changed by index and by append
import xml.etree.ElementTree as ET

root = ET.fromstring("<a><b/><c/></a>")
records = [{"key": e, "v": len(e.tag)} for e in root]
table = {}
for r in records:
    k = r["key"]
    table[k] = r["v"] ** 2
for r in records:
    r["key"].append(ET.Element("x"))
print([(len(k), v) for k, v in table.items()], [e in table for e in root])
