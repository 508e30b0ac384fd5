# trap: an own exception with a field and str
class Bad(ValueError):
    def __init__(self, code):
        super().__init__(code)
        self.code = code

    def __str__(self):
        return f"code {self.code}"


try:
    for n in range(4):
        if n == 2:
            raise Bad(n * 7)
except Bad as error:
    print(error, error.code, error.args)
