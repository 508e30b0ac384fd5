# class: a machine asks for its methods by name
class Machine:
    def __init__(self, program):
        self.program = program
    def op_push(self, stack, arg):
        stack.append(arg)
    def op_add(self, stack, arg):
        stack.append(stack.pop() + stack.pop())
    def op_mul(self, stack, arg):
        stack.append(stack.pop() * stack.pop())
    def run(self):
        stack = []
        for line in self.program.split(";"):
            name, _, arg = line.strip().partition(" ")
            method = getattr(self, "op_" + name)
            method(stack, int(arg) if arg else None)
        return stack[-1]
programs = ["push 2; push 3; add", "push 4; push 5; mul; push 1; add", "push 7"]
results = []
for program in programs: # this loop
    machine = Machine(program)
    results.append(machine.run())
print(results)
