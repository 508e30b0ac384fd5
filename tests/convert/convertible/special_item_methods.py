"""A class that is written like a dict, and loops that put nothing into its objects."""


class CellError(Exception):
    pass


class Sheet:
    def __init__(self):
        self.cells = {}

    def __setitem__(self, place, text):
        self.cells[place] = text

    def __getitem__(self, place):
        return self.cells.get(place, "0")

    def value(self, place):
        text = self[place]
        if text.startswith("="):
            left, right = text[1:].split("+")
            return self.value(left) + self.value(right)
        try:
            return int(text)
        except ValueError:
            raise CellError(f"{place}: {text}") from None


def fill(sheet):
    for row in range(1, 6):
        sheet[f"A{row}"] = str(row * row)
        sheet[f"B{row}"] = f"=A{row}+B{row - 1}"


sheet = Sheet()
fill(sheet)
sheet["C1"] = "hello"
values, errors = {}, []
for place in sorted(sheet.cells):
    try:
        values[place] = sheet.value(place)
    except CellError as error:
        errors.append(str(error))
print(values, errors)
lines = []
for row in range(1, 6):
    lines.append(f"{row}: {sheet[f'A{row}']:>4} {sheet.value(f'B{row}'):>4}")
print(lines)
