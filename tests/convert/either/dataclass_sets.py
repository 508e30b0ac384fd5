# trap: sets in fields
from dataclasses import dataclass, field
@dataclass
class Node:
    tags: set = field(default_factory=set)
nodes = [Node({7, 15}), Node({15, 23, 7})]
out = []
for n in nodes:
    out.append(",".join(str(t) for t in n.tags))
print(out)
