class ValidationError(ValueError):
    def __init__(self, field, message):
        ValueError.__init__(self, message)
        self.field = field
class Record:
    def __init__(self, name, age):
        if not name:
            raise ValidationError("name", "empty")
        if age < 0:
            raise ValidationError("age", "negative")
        self.name = name
        self.age = age
    @classmethod
    def from_line(cls, line):
        name, age = line.split(",")
        return cls(name.strip(), int(age))
lines = ["ann, 3", ", 4", "bob, -1", "eve, 7", "joe, x"]
records, problems = [], []
for line in lines:
    try:
        records.append(Record.from_line(line))
    except ValidationError as e:
        problems.append((line, e.field, str(e)))
    except ValueError as e:
        problems.append((line, None, str(e)))
print([(r.name, r.age) for r in records], problems)
