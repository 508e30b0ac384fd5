# trap: hash counter
class Key:
    asked = 0

    def __hash__(self):
        Key.asked += 1
        return 1

    def __eq__(self, other):
        return True


key = Key()
out = []
for n in range(3):
    out.append({key: n}[key])
print(out, Key.asked)
