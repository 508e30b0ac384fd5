REGISTRY = {}
def register(name):
    def wrap(f):
        REGISTRY[name] = f
        return f
    return wrap
@register("double")
def double(x):
    return 2 * x
@register("square")
def square(x):
    return x * x
out = []
for name in ["double", "square"]:
    out.append([REGISTRY[name](i) for i in range(4)])
print(out)
