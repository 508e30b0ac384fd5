# trap: objects without __eq__ are equal to themselves only
class Person:
    def __init__(self, name):
        self.name = name


people = [Person("a"), Person("b"), Person("c")]
me = people[1]
out = []
for person in people:
    out.append("me" if person == me else person.name)
print(out)
