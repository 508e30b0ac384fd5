# trap: contextvar
import contextvars

var = contextvars.ContextVar("var", default=0)
out = []
for n in range(3):
    var.set(var.get() + n)
    out.append(var.get())
print(out)
