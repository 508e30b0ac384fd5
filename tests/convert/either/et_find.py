# trap: a part of a shared tree is found and changed
import xml.etree.ElementTree as ET
root = ET.fromstring("<r><a>1</a><b>2</b><c>3</c></r>")
out = []
for name in ["a", "b", "c"]:
    node = root.find(name)
    node.text = str(int(node.text) * 10)
    out.append(node.text)
print(out, ET.tostring(root).decode())
