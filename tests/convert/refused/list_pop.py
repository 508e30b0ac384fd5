# refused: stack - each item takes from a common stack
stack = list(range(10))
out = []
for n in range(4):
    out.append(stack.pop() * n)
print(out, stack)
