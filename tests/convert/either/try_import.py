# trap: the function comes from one of two imports
try:
    from no_such_module import fast as compute
except ImportError:
    state = []

    def compute(n):
        state.append(n)
        return len(state)


out = []
for n in range(4):
    out.append(compute(n))
print(out)
