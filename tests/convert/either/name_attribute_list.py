# trap: the attribute name is a list, not a text
class Person:
    def __init__(self, name):
        self.name = name
def title(person, word):
    person.name.append(word)
    return len(word)
anna = Person(["Anna"])
sizes = []
for word in ["Dr", "Prof", "Sir"]:
    sizes.append(title(anna, word))
print(sizes, anna.name)
