# trap: an exception with a cause
out = []
try:
    for text in ["1", "x"]:
        try:
            out.append(int(text))
        except ValueError as error:
            raise RuntimeError(f"cannot read {text}") from error
except RuntimeError as caught:
    print(caught, "because of", caught.__cause__)
print(out)
