# class: classes are given to a function that makes objects of them
class Gate:
    def __init__(self, inputs):
        self.inputs = inputs

    def value(self, bits):
        return bits[0]


class Both(Gate):
    def value(self, bits):
        return int(all(bits[i] for i in self.inputs))


class Circuit:
    def __init__(self):
        self.gates = []

    def add(self, kind, *inputs):
        self.gates.append(kind(list(inputs)))
        return self.gates[-1]

    def size(self):
        return len(self.gates)


def build(width):
    circuit = Circuit()
    for i in range(width):
        circuit.add(Both, i, 0)
    return circuit


sizes = []
for width in range(5):
    sizes.append((width, build(width).size()))
print(sizes)
