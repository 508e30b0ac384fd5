"""Which calls surely give what nobody can change: numbers, texts, dates; and the random draws that give one number."""

from __future__ import annotations

import ast

from ..text.scopes import Binding, called_name
from .kind import NUMBER, PLAIN, STR, Kind, tuple_of
from .pure_table import words

__all__ = [
    "DRAWS",
    "GENERATORS",
    "LIST_OF_STRINGS",
    "NUMBER_METHODS",
    "PATH_METHODS",
    "STRING_METHODS",
    "draws_number",
    "gives_number",
    "is_match",
    "of_call",
    "of_match",
    "of_path",
    "of_plain_method",
    "yielded",
]

_TEXTS = words(
    "builtins.chr builtins.hex builtins.bin builtins.oct builtins.format builtins.ascii builtins.input os.getcwd "
    "os.path.join os.path.basename os.path.dirname os.path.abspath os.path.relpath os.path.normpath os.path.realpath "
    "os.path.expanduser posixpath.join posixpath.basename posixpath.dirname posixpath.normpath textwrap.fill "
    "textwrap.dedent textwrap.indent textwrap.shorten html.escape html.unescape json.dumps re.sub re.escape "
    "urllib.parse.quote urllib.parse.unquote urllib.parse.quote_plus urllib.parse.unquote_plus urllib.parse.urlencode "
    "urllib.parse.urljoin time.strftime unicodedata.normalize unicodedata.name unicodedata.category string.capwords "
    "zlib.compress zlib.decompress gzip.compress gzip.decompress base64.b64encode base64.b64decode struct.pack "
    "string.ascii_letters string.ascii_lowercase string.ascii_uppercase string.digits string.hexdigits "
    "string.punctuation string.whitespace string.printable os.sep os.linesep"
)
_NUMBERS = words(
    "builtins.any builtins.all builtins.isinstance builtins.callable builtins.hash os.path.getsize os.path.getmtime "
    "os.path.exists os.path.isfile os.path.isdir os.path.islink os.path.isabs time.time time.perf_counter zlib.crc32 "
    "zlib.adler32 binascii.crc32 calendar.isleap calendar.weekday"
)
_DATES = words(
    "datetime.date datetime.datetime datetime.timedelta datetime.time datetime.datetime.strptime "
    "datetime.datetime.now datetime.datetime.utcnow datetime.datetime.today datetime.datetime.fromisoformat "
    "datetime.datetime.fromtimestamp datetime.datetime.combine datetime.date.today datetime.date.fromisoformat "
    "datetime.date.fromtimestamp datetime.date.fromordinal datetime.time.fromisoformat decimal.Decimal "
    "fractions.Fraction urllib.parse.urlparse urllib.parse.urlsplit ipaddress.ip_address"
)
_MATH = ("math.", "cmath.", "statistics.")
_NO_NUMBERS = words("frexp modf polar multimode quantiles mode linear_regression NormalDist")
_OTHERS = {
    "os.path.split": tuple_of([STR, STR]),
    "os.path.splitext": tuple_of([STR, STR]),
    "posixpath.splitext": tuple_of([STR, STR]),
    "posixpath.split": tuple_of([STR, STR]),
    "calendar.monthrange": tuple_of([NUMBER, NUMBER]),
    "re.findall": Kind("list", PLAIN),
    "re.split": Kind("list", PLAIN),
}
_YIELD = {
    "csv.reader": Kind("list", PLAIN),
    "csv.DictReader": Kind("row"),
    "os.walk": tuple_of([STR, Kind("list", STR), Kind("list", STR)]),
    "glob.iglob": STR,
    "re.finditer": Kind("unpicklable"),
    "os.scandir": Kind("unpicklable"),
    "textwrap.wrap": STR,
}
_GIVE_CONTAINERS = words("split rsplit splitlines maketrans as_tuple")  # methods of texts and numbers, with fields

# Methods that give a text, a number, or a list of texts, whatever they are called on.
STRING_METHODS = words(
    "strip lstrip rstrip lower upper title capitalize casefold replace join format zfill center ljust rjust "
    "read_text strftime isoformat hexdigest decode as_posix removeprefix removesuffix swapcase expandtabs "
    "substitute safe_substitute"
)
NUMBER_METHODS = words("bit_length count find index rfind startswith endswith isdigit isalpha is_file exists")
LIST_OF_STRINGS = words("split rsplit splitlines findall")
PATH_METHODS = words("with_suffix with_name with_stem joinpath absolute resolve expanduser relative_to")  # give paths

_OF_NUMBERS = frozenset(
    f"numpy.{name}"
    for name in words(
        "exp exp2 expm1 sqrt cbrt square log log2 log10 log1p sin cos tan arcsin arccos arctan arctan2 sinh cosh tanh "
        "arcsinh arccosh arctanh floor ceil rint trunc sign abs absolute fabs hypot power float_power maximum minimum "
        "fmax fmin add subtract multiply divide mod remainder deg2rad rad2deg radians degrees isnan isfinite isinf "
        "float64 float32 int64 int32 int16 int8 uint8 uint16 uint32 uint64 clip round heaviside copysign"
    )
)
GENERATORS = {
    "numpy.random.default_rng": "numpy",
    "numpy.random.RandomState": "numpy",
    "numpy.random.Generator": "numpy",
    "random.Random": "python",
}
# Methods of a generator that draw one number, and how many numbers they may be given: one more would be the size.
DRAWS = {
    "numpy": {
        "random": 0, "standard_normal": 0, "standard_exponential": 0, "rand": 0, "randn": 0, "random_sample": 0,
        "poisson": 1, "exponential": 1, "geometric": 1, "chisquare": 1, "rayleigh": 1, "weibull": 1, "pareto": 1,
        "normal": 2, "uniform": 2, "integers": 2, "randint": 2, "binomial": 2, "beta": 2, "gamma": 2, "lognormal": 2,
        "laplace": 2, "gumbel": 2, "vonmises": 2,
    },
    "python": {
        "random": 0, "randint": 2, "randrange": 3, "uniform": 2, "gauss": 2, "normalvariate": 2, "expovariate": 1,
        "betavariate": 2, "gammavariate": 2, "lognormvariate": 2, "triangular": 3, "getrandbits": 1,
    },
}  # fmt: skip


def of_path(path: str) -> Kind | None:
    """The kind of what a function, or a name, of a module gives, whatever it is given."""
    tables = ((_TEXTS, STR), (_NUMBERS, NUMBER), (_DATES, PLAIN))
    return next((kind for table, kind in tables if path in table), _OTHERS.get(path))


def of_call(path: str) -> Kind | None:
    """The kind of what a call of a function of a module gives, whatever it is given."""
    number = path.startswith(_MATH) and path.split(".")[1] not in _NO_NUMBERS
    return NUMBER if number or path.removeprefix("random.") in DRAWS["python"] else of_path(path)


def yielded(path: str, call: ast.Call) -> Kind | None:
    """The kind of what a loop over the result of a function goes through."""
    named = len(call.args) > 2 or any(k.arg in ("restkey", None) for k in call.keywords)
    return None if path == "csv.DictReader" and named else _YIELD.get(path)  # there is a list under that name


def of_plain_method(method: str) -> Kind | None:
    """The kind of what a method of a number, text or date gives."""
    if method in ("partition", "rpartition"):
        return tuple_of([STR, STR, STR])
    return None if method in _GIVE_CONTAINERS else PLAIN


def of_match(call: ast.Call) -> Kind | None:
    """The kind of what ``match.group(1)`` and the like give: texts, or None for a group that took no part."""
    assert isinstance(call.func, ast.Attribute)
    if call.func.attr == "group":
        return PLAIN if len(call.args) < 2 else Kind("tuple", PLAIN)
    if call.func.attr == "groups":
        return Kind("tuple", PLAIN)
    if call.func.attr == "groupdict":
        return Kind("dict", STR, (STR, PLAIN))
    return None


def is_match(binding: Binding | None) -> bool:
    """Whether a name was given a match of a pattern, or goes through all of them."""
    made = binding.value if binding is not None and binding.kind in ("assign", "for") else None
    if binding is None or not isinstance(made, ast.Call):
        return False
    name = called_name(made)
    return name in (("finditer",) if binding.kind == "for" else ("match", "search", "fullmatch"))


def gives_number(path: str) -> bool:
    """Whether a function gives a number when all it is given are numbers."""
    return path in _OF_NUMBERS


def draws_number(kind: str, call: ast.Call) -> bool:
    """Whether a method of a generator draws one number, given numbers."""
    assert isinstance(call.func, ast.Attribute)
    most = DRAWS[kind].get(call.func.attr)
    shaped = any(k.arg in ("size", "out", "dtype", None) for k in call.keywords)
    return most is not None and len(call.args) <= most and not shaped
