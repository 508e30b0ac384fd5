# refused: label - not assigned on all paths: the first item fails in the loop
out = []
try:
    for n in [1, 2, 3, 4]:
        if n % 2 == 0:
            label = "even"
        out.append(label + str(n))
except NameError as error:
    print(type(error).__name__)
print(out)
