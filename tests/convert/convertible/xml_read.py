# class: xml read
import xml.etree.ElementTree as ET

documents = ["<a><b v='1'/><b v='2'/></a>", "<a/>"]
counts = []
for document in documents:
    root = ET.fromstring(document)
    counts.append(sum(int(b.get("v")) for b in root.iter("b")))
print(counts)
