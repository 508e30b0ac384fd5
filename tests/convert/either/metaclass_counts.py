# trap: a metaclass that counts the classes
class Meta(type):
    made = 0

    def __call__(cls, *arguments):
        Meta.made += 1
        return super().__call__(*arguments)


class Thing(metaclass=Meta):
    pass


out = []
for n in range(3):
    Thing()
    out.append(Meta.made)
print(out)
