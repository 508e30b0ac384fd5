# trap: nodes of a tree that came from outside
import ast
trees = [ast.parse("a = 1"), ast.parse("b = 2")]
out = []
for t in trees:
    for n in ast.walk(t):
        if isinstance(n, ast.Name):
            n.id = n.id + "x"
    out.append(ast.unparse(t))
print(out, [ast.unparse(t) for t in trees])
