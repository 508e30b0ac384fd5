# trap: random names
import uuid

names = set()
for n in range(5):
    names.add(str(uuid.uuid4()))
print(len(names))
