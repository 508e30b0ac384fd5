# trap: the root of a tree that came from outside
import xml.etree.ElementTree as ET
roots = [ET.fromstring("<a><b/></a>"), ET.fromstring("<c/>")]
out = []
for r in roots:
    t = ET.ElementTree(r)
    t.getroot().set("k", "v")
    out.append(ET.tostring(r))
print(out, [ET.tostring(r) for r in roots])
