"""What is known of functions and methods that are not in the text: a table to read and to extend.

*Fresh*: the result is new and shares no changeable part with the arguments. *Through*: the result may be an argument,
a view of it, or hold parts of it. Neither changes anything. What stands in no table is unknown.
"""

from __future__ import annotations

import functools

__all__ = [
    "AMBIGUOUS_METHODS",
    "ARRAY_INPUTS",
    "BUILTIN_CONSTRUCTORS",
    "CHANGED_ARGUMENTS",
    "CHANGES_FIRST",
    "CLASS_METHODS",
    "FILE_METHODS",
    "FINDERS",
    "FILE_READERS",
    "FILE_WRITERS",
    "FOLDER_READERS",
    "FRESH",
    "FRESH_METHODS",
    "HANDLES",
    "LAZY",
    "LOGGING_METHODS",
    "MUTATING_METHODS",
    "NEVER",
    "OPENERS",
    "PATH_QUESTIONS",
    "RANDOM",
    "RANDOM_MAKERS",
    "RANDOM_METHODS",
    "THROUGH",
    "THROUGH_METHODS",
    "UNPICKLABLE",
    "WHOLE_MODULES",
    "WORD",
    "knows_module",
    "words",
    "WRITERS_TO_HANDLE",
]


def words(text: str) -> frozenset[str]:
    """The words of a text, for tables that read well."""
    return frozenset(text.split())


def _names(prefix: str, names: str) -> set[str]:
    return {f"{prefix}.{name}" for name in names.split()}


# Every function of these modules is fresh unless another table names it.
WHOLE_MODULES = words(
    "math cmath statistics operator string textwrap unicodedata difflib html fractions decimal numbers numpy "
    "numpy.linalg numpy.fft numpy.ma numpy.char numpy.polynomial scipy scipy.stats scipy.signal scipy.ndimage "
    "scipy.linalg scipy.special scipy.optimize scipy.interpolate scipy.integrate scipy.spatial "
    "scipy.spatial.distance scipy.fft scipy.sparse scipy.sparse.linalg scipy.cluster cv2 re json base64 binascii "
    "zlib gzip bz2 lzma hashlib hmac struct calendar datetime colorsys ipaddress urllib.parse os.path posixpath "
    "fnmatch bisect collections types dataclasses enum ast tokenize keyword skimage skimage.filters "
    "skimage.transform skimage.measure skimage.morphology skimage.color skimage.feature skimage.exposure "
    "skimage.util xml.etree.ElementTree mimetypes shlex stat PIL.ImageChops PIL.ImageFilter PIL.ImageColor email.utils "
    "zoneinfo"
)

FRESH = frozenset(
    _names(
        "builtins",
        "abs all any ascii bin bool bytearray bytes callable chr complex divmod float format frozenset hasattr hex int "
        "isinstance issubclass len oct ord pow range repr round str sum type object slice",
    )
    | _names("os", "listdir stat getcwd fspath sep access scandir walk path.exists cpu_count fsencode fsdecode lstat")
    | _names("time", "sleep strftime strptime gmtime mktime")
    | _names("copy", "deepcopy")
    | _names("pathlib", "Path PurePath PosixPath PurePosixPath WindowsPath PureWindowsPath")
    | _names("glob", "glob iglob escape")
    | _names("io", "StringIO BytesIO")
    | _names("xml.sax.saxutils", "escape quoteattr unescape")
    | _names("csv", "reader DictReader")
    | _names("numpy", "load loadtxt genfromtxt fromfile")
    | _names("pickle", "loads dumps load")
    | _names("uuid", "uuid3 uuid5 UUID")
    | _names("sys", "intern exc_info")
    | _names("pandas", "read_csv read_json read_parquet read_excel DataFrame Series to_datetime to_numeric date_range")
    | _names("PIL.Image", "open new fromarray")
    | _names("PIL.ImageOps", "invert grayscale mirror flip autocontrast equalize fit pad")
    | _names("tempfile", "gettempdir")
    | _names("platform", "system machine python_version")
    | _names("contextlib", "suppress")
    | _names("warnings", "catch_warnings")
    | _names("filecmp", "cmp")
    | _names("pprint", "pformat saferepr")
    | _names("array", "array")
    | _names("secrets", "compare_digest")
    | _names("email", "message_from_string message_from_bytes")
    | _names("graphlib", "TopologicalSorter")
    | _names(
        "pandas",
        "Timestamp Timedelta Period Interval isna isnull notna notnull timedelta_range period_range to_timedelta",
    )
    | _names("configparser", "ConfigParser RawConfigParser")
)

THROUGH = frozenset(
    _names(
        "builtins",
        "dict enumerate filter getattr iter list map max memoryview min next reversed set sorted tuple zip",
    )
    | _names(
        "itertools",
        "accumulate chain chain.from_iterable combinations combinations_with_replacement compress count cycle "
        "dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest",
    )
    | _names("functools", "partial reduce cmp_to_key")
    | _names("contextlib", "nullcontext")
    | _names("PIL.ImageDraw", "Draw")
    | _names("PIL.ImageEnhance", "Brightness Color Contrast Sharpness")
    | _names("PIL.ImageStat", "Stat")
    | _names("pandas", "concat merge crosstab pivot_table cut qcut get_dummies melt factorize unique Index Categorical")
    | _names("copy", "copy")
    | _names("operator", "itemgetter attrgetter methodcaller getitem")
    | _names("collections", "deque OrderedDict Counter defaultdict ChainMap UserDict UserList")
    | _names("ast", "walk iter_child_nodes iter_fields NodeVisitor NodeTransformer")
    | _names("xml.etree.ElementTree", "ElementTree iselement")
    | _names("types", "MethodType")
    | _names("heapq", "merge nlargest nsmallest")
    | _names("types", "SimpleNamespace MappingProxyType")
    | _names("dataclasses", "replace")
    | _names(
        "numpy",
        "asarray asanyarray ascontiguousarray atleast_1d atleast_2d atleast_3d reshape ravel squeeze transpose "
        "swapaxes moveaxis broadcast_to expand_dims flip fliplr flipud rot90 split array_split hsplit vsplit real imag "
        "diagonal diag frombuffer asfortranarray require trim_zeros nan_to_num einsum ndarray rollaxis "
        "broadcast_arrays nditer lib.stride_tricks.sliding_window_view asmatrix dsplit unstack permute_dims "
        "matrix_transpose linalg.matrix_transpose linalg.diagonal real_if_close asarray_chkfinite from_dlpack matrix "
        "ma.array ma.masked_array ma.MaskedArray ma.asarray ma.asanyarray ma.getdata ma.getmask ma.filled ma.reshape "
        "ma.ravel ma.transpose ma.squeeze rec.array ix_ ndarray.reshape ndarray.ravel ndarray.squeeze "
        "ndarray.transpose ndarray.swapaxes ndarray.view ndarray.diagonal ndarray.getfield",
    )
)

# Methods of builtin classes that are called through the class.
CLASS_METHODS = words("fromkeys fromhex from_bytes maketrans upper lower strip title capitalize split join format len")

# Names of methods that compute on one type, and change another: computing only where the type is known.
AMBIGUOUS_METHODS = words("rotate resize partition filter convert normalize update replace")

# Functions of arrays that write to an argument after their inputs: number of inputs. A method begins with a dot.
ARRAY_INPUTS = {
    **dict.fromkeys(
        _names(
            "numpy",
            "abs absolute negative positive sqrt square cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin "
            "arccos arctan sinh cosh tanh arcsinh arccosh arctanh sign floor ceil rint trunc fix conj conjugate "
            "reciprocal invert bitwise_not logical_not isnan isfinite isinf isnat signbit fabs deg2rad rad2deg degrees "
            "radians spacing modf frexp isposinf isneginf",
        ),
        1,
    ),
    **dict.fromkeys(
        _names(
            "numpy",
            "add subtract multiply divide true_divide floor_divide power float_power maximum minimum fmax fmin mod "
            "remainder fmod divmod hypot arctan2 copysign nextafter heaviside logical_and logical_or logical_xor "
            "bitwise_and bitwise_or bitwise_xor left_shift right_shift greater greater_equal less less_equal equal "
            "not_equal matmul dot outer ldexp gcd lcm logaddexp logaddexp2 max min amax amin nanmax nanmin argmax "
            "argmin ptp round around all any choose concatenate stack median nanmedian",
        ),
        2,
    ),
    **dict.fromkeys(
        _names(
            "numpy",
            "clip take cumsum cumprod nancumsum nancumprod sum prod mean std var nansum nanprod nanmean nanstd nanvar "
            "compress percentile quantile nanpercentile nanquantile",
        ),
        3,
    ),
    **dict.fromkeys(
        _names(
            "cv2",
            "normalize bitwise_not equalizeHist exp log sqrt invert transpose split dft idft dct convertScaleAbs "
            "pyrDown pyrUp hconcat vconcat merge",
        ),
        1,
    ),
    **dict.fromkeys(
        _names(
            "cv2",
            "morphologyEx boxFilter compare distanceTransform filter2D getRectSubPix inRange matchTemplate warpAffine "
            "warpPerspective repeat scaleAdd mulSpectrums undistort undistortPoints pyrMeanShiftFiltering "
            "approxPolyDP Canny GaussianBlur findContours pointPolygonTest imencode",
        ),
        3,
    ),
    **dict.fromkeys(
        _names(
            "cv2",
            "threshold bilateralFilter cornerHarris goodFeaturesToTrack remap sepFilter2D Sobel Scharr HoughLines "
            "HoughLinesP HoughCircles inpaint blendLinear triangulatePoints",
        ),
        4,
    ),
    **dict.fromkeys(_names("cv2", "addWeighted calcHist calcBackProject gemm warpPolar"), 5),
    **dict.fromkeys(_names("cv2", "adaptiveThreshold copyMakeBorder"), 6),
    **dict.fromkeys(_names("", "dot round all any max min argmax argmin ptp choose"), 1),
    **dict.fromkeys(_names("", "clip sum mean std var prod cumsum cumprod take compress"), 2),
}

# Other arguments that a function changes: their positions.
CHANGED_ARGUMENTS = {
    **dict.fromkeys(_names("cv2", "accumulate accumulateSquare accumulateWeighted watershed mixChannels insertChannel"
                           ), (1,)),
    "cv2.accumulateProduct": (2,),
    "cv2.floodFill": (0, 1),
    "cv2.grabCut": (1, 3, 4),
    "cv2.completeSymm": (0,),
    "cv2.patchNaNs": (0,),
    "base64.encode": (0, 1),
    "base64.decode": (0, 1),
    "struct.pack_into": (1,),
    "numpy.ufunc.at": (1,),
    **dict.fromkeys((".shuffle", ".readinto", ".readinto1", ".recv_into", ".pack_into"), (0,)),
}  # fmt: skip

# They change their first argument (and return it, or nothing).
CHANGES_FIRST = frozenset(
    _names("heapq", "heappush heappop heapify heapreplace heappushpop")
    | _names("bisect", "insort insort_left insort_right")
    | _names("numpy", "copyto put place putmask fill_diagonal put_along_axis ma.put ma.putmask")
    | _names("xml.etree.ElementTree", "SubElement indent")
    | _names("ast", "fix_missing_locations increment_lineno copy_location")
    | _names(
        "cv2",
        "rectangle circle line putText polylines fillPoly fillConvexPoly drawContours ellipse arrowedLine drawMarker "
        "randu randn setIdentity",
    )
    | _names("builtins", "setattr delattr")
    | _names(
        "operator",
        "setitem delitem iadd iand iconcat ifloordiv ilshift imatmul imod imul ior ipow irshift isub itruediv ixor",
    )
)

# Functions that write a file: position of the path among the arguments.
FILE_WRITERS = {
    "cv2.imwrite": 0,
    "numpy.save": 0,
    "numpy.savez": 0,
    "numpy.savez_compressed": 0,
    "numpy.savetxt": 0,
    "os.makedirs": 0,
    "os.mkdir": 0,
    "os.remove": 0,
    "os.unlink": 0,
    "os.rename": 1,
    "os.replace": 1,
    "shutil.copy": 1,
    "shutil.copyfile": 1,
    "shutil.copy2": 1,
    "shutil.move": 1,
    "imageio.imwrite": 0,
    "imageio.v2.imwrite": 0,
    "imageio.v3.imwrite": 0,
    "skimage.io.imsave": 0,
    "matplotlib.image.imsave": 0,
    "scipy.io.wavfile.write": 0,
    "scipy.io.savemat": 0,
}

# Methods that write the file their receiver (None) or that argument names.
FILE_METHODS: dict[str, int | None] = {
    "write_text": None,
    "write_bytes": None,
    "touch": None,
    "mkdir": None,
    "unlink": None,
    "rmdir": None,
    "save": 0,
    "to_csv": 0,
    "to_json": 0,
    "to_parquet": 0,
    "to_pickle": 0,
    "to_excel": 0,
    "tofile": 0,
    "savefig": 0,
}

# Functions that read a file, or ask about it, by path; functions that list a folder.
FILE_READERS = (
    _names("numpy", "load loadtxt genfromtxt fromfile")
    | _names("os.path", "exists isfile isdir getsize getmtime getctime islink lexists")
    | _names("os", "stat lstat access")
    | _names("pandas", "read_csv read_json read_parquet read_excel")
    | {"cv2.imread", "PIL.Image.open", "filecmp.cmp"}
)
FOLDER_READERS = _names("os", "listdir scandir walk") | _names("glob", "glob iglob")
PATH_QUESTIONS = words("exists is_file is_dir stat lstat glob rglob iterdir is_symlink")

# Global random state: needs the user's word, and a seed.
RANDOM = frozenset(
    _names(
        "random",
        "random randint randrange uniform choice choices sample shuffle gauss normalvariate betavariate expovariate "
        "triangular getrandbits lognormvariate vonmisesvariate gammavariate paretovariate weibullvariate randbytes",
    )
    | _names(
        "numpy.random",
        "rand randn randint random random_sample ranf uniform normal standard_normal choice shuffle permutation "
        "poisson exponential binomial beta gamma random_integers bytes multivariate_normal geometric laplace logistic "
        "lognormal pareto triangular weibull chisquare dirichlet multinomial standard_exponential rayleigh vonmises",
    )
    | _names("uuid", "uuid1 uuid4")
    | _names("os", "urandom")
    | _names("secrets", "token_hex token_bytes token_urlsafe choice randbelow randbits")
)

# Own generators: fresh when they are given a seed, random when not.
RANDOM_MAKERS = frozenset(
    _names("random", "Random")
    | _names("numpy.random", "default_rng RandomState SeedSequence PCG64 MT19937 Philox Generator SFC64")
)

# Their answer depends on when, where or by whom they are asked.
WORD = {
    **dict.fromkeys(
        _names("time", "time time_ns perf_counter perf_counter_ns monotonic process_time thread_time ctime localtime")
        | _names("datetime", "datetime.now datetime.today datetime.utcnow date.today"),
        "its answer depends on when it is asked",
    ),
    **dict.fromkeys(
        _names("os", "getpid getppid getenv times getloadavg")
        | _names("threading", "get_ident current_thread active_count")
        | _names("multiprocessing", "current_process")
        | _names("socket", "gethostname")
        | {"builtins.id", "builtins.hash"},
        "its answer depends on the process that asks",
    ),
    **dict.fromkeys(
        _names("sys", "getsizeof getrefcount") | _names("numpy", "shares_memory may_share_memory"),
        "its answer is another one for a copy",
    ),
}

# What no worker can do in the name of the loop.
NEVER = {
    **dict.fromkeys(
        _names("builtins", "exec eval compile globals locals vars dir __import__ breakpoint super"),
        "what it does cannot be read from the text",
    ),
    "builtins.input": "it reads from the keyboard, one answer after the other",
    **dict.fromkeys(
        _names("os", "chdir putenv unsetenv umask setuid _exit abort fork kill environ.get environ.setdefault")
        | _names("sys", "exit setrecursionlimit settrace setprofile stdin.readline stdin.read stdin")
        | _names("builtins", "exit quit"),
        "it changes or ends the whole process",
    ),
    **dict.fromkeys(
        _names("random", "seed setstate getstate")
        | _names("numpy.random", "seed set_state get_state")
        | _names("cv2", "setRNGSeed"),
        "it sets the random state that all items share",
    ),
    **dict.fromkeys(
        _names("numpy", "seterr set_printoptions setbufsize seterrcall")
        | _names("decimal", "setcontext getcontext localcontext")
        | _names("locale", "setlocale")
        | _names("cv2", "imshow waitKey namedWindow destroyAllWindows VideoCapture VideoWriter setNumThreads")
        | _names("signal", "signal alarm setitimer")
        | _names("atexit", "register")
        | _names("gc", "collect disable enable")
        | _names("numpy", "memmap"),
        "it changes or holds something outside the loop",
    ),
}

# Functions that open a file by (path, mode), and functions that write to an open file: position of the file.
OPENERS = frozenset({"builtins.open", "io.open", "gzip.open", "bz2.open", "lzma.open", "gzip.GzipFile", "bz2.BZ2File",
                     "lzma.LZMAFile"})  # fmt: skip
WRITERS_TO_HANDLE = {"json.dump": 1, "pickle.dump": 1, "csv.writer": 0, "csv.DictWriter": 0}

FRESH_METHODS = words(
    # str and bytes
    "split rsplit splitlines strip lstrip rstrip lower upper title capitalize casefold swapcase replace startswith "
    "endswith find rfind index rindex join format format_map encode decode isdigit isalpha isalnum isspace isupper "
    "islower isnumeric isdecimal isidentifier istitle zfill center ljust rjust partition rpartition expandtabs "
    "translate maketrans removeprefix removesuffix count hex fromhex substitute safe_substitute "
    # numbers
    "bit_length bit_count is_integer as_integer_ratio to_bytes from_bytes quantize normalize sqrt "
    # sets
    "issubset issuperset isdisjoint "
    # arrays
    "mean sum std var min max argmin argmax argsort astype flatten dot cumsum cumprod prod round clip tolist any all "
    "nonzero repeat tobytes trace ptp searchsorted choose compress item "
    # tables
    "describe corr cov median quantile nunique isna isnull notna rank diff pct_change shift rolling groupby agg "
    "value_counts fillna dropna merge reset_index set_index sort_values to_dict to_numpy drop_duplicates unique "
    "nlargest nsmallest idxmax idxmin isin between to_string pivot_table melt unstack resample interpolate "
    # configurations
    "sections getint getfloat getboolean has_section has_option "
    # paths
    "exists is_file is_dir is_symlink with_suffix with_name with_stem joinpath resolve absolute relative_to stat lstat "
    "glob rglob iterdir as_posix as_uri read_text read_bytes expanduser is_absolute samefile match is_relative_to "
    # dates
    "strftime isoformat date time timestamp weekday isoweekday timetuple total_seconds toordinal isocalendar utcoffset "
    # regular expressions, hashes, images, polynomials
    "group groups groupdict span start end findall search fullmatch sub subn finditer expand digest hexdigest "
    "convert resize rotate crop getpixel getdata getbbox histogram filter thumbnail_size deriv integ roots "
    "pdf cdf ppf logpdf pmf sf "
    # enumerations, counters
    "total getvalue "
    # texts in tables, more of tables and trees
    "contains len kurt kurtosis skew mode abs ewm expanding sem cummax cummin explode nsmallest "
    "day_name month_name findtext enhance"
)

THROUGH_METHODS = words(
    "get keys values items most_common elements copy union intersection difference symmetric_difference reshape ravel "
    "squeeze swapaxes transpose view diagonal head tail loc iloc itertuples iterrows __getitem__ getfield conj "
    "conjugate getroot select_dtypes iter iterfind itertext apply applymap transform "
    # named tuples
    "_replace _asdict _make"
)

# Methods that compute on texts, and find parts of trees.
FINDERS = words("find findall index item")

MUTATING_METHODS = words(
    "append extend insert pop remove clear sort reverse add discard update setdefault popitem appendleft popleft "
    "extendleft intersection_update difference_update symmetric_difference_update fill put itemset setflags "
    "setfield subtract move_to_end write writelines read readline readlines seek truncate close flush send throw "
    "readinto execute executemany commit rollback fetchone fetchall fetchmany recv sendall connect acquire "
    "release set start join_thread put_nowait get_nowait next_value thumbnail paste putpixel"
)

LOGGING_METHODS = words("debug info warning warn error critical exception log")

RANDOM_METHODS = words(
    "random randint randrange uniform choice choices sample shuffle gauss normalvariate normal standard_normal "
    "integers permutation permuted poisson exponential binomial beta gamma rand randn getrandbits spawn seed "
    "bytes multivariate_normal lognormal triangular standard_exponential expovariate betavariate gammavariate "
    "lognormvariate paretovariate vonmisesvariate weibullvariate randbytes random_sample chisquare dirichlet geometric "
    "gumbel hypergeometric laplace logistic logseries multinomial negative_binomial pareto rayleigh standard_cauchy "
    "standard_gamma standard_t vonmises wald weibull zipf"
)

# What keeps a place of its own in something, and what yields its items when they are asked for.
HANDLES = frozenset({"re.match", "re.search", "re.fullmatch", "re.finditer", "csv.reader", "csv.DictReader",
                      "csv.writer", "builtins.memoryview", "zlib.compressobj", "zlib.decompressobj",
                      "bz2.BZ2Compressor", "bz2.BZ2Decompressor", "lzma.LZMACompressor",
                      "lzma.LZMADecompressor"})  # fmt: skip
LAZY = frozenset({f"builtins.{name}" for name in ("map", "filter", "iter", "zip", "enumerate", "reversed")}) | words(
    "glob.iglob os.walk os.scandir heapq.merge difflib.unified_diff difflib.ndiff difflib.context_diff "
    "numpy.ndenumerate numpy.nditer numpy.ndindex struct.iter_unpack xml.etree.ElementTree.iterparse"
)

# What the methods of an object do is known where one of these gives it.
KNOWN_MAKERS = FRESH | THROUGH | RANDOM_MAKERS | OPENERS | HANDLES | LAZY | {*WRITERS_TO_HANDLE}

# Objects that cannot travel to a worker, by what makes them.
UNPICKLABLE = frozenset(
    {
        "builtins.open",
        "io.open",
        "gzip.open",
        "gzip.GzipFile",
        "bz2.BZ2File",
        "lzma.LZMAFile",
        "socket.socket",
        "sqlite3.connect",
        "socket.create_connection",
        "numpy.finfo",
        "numpy.iinfo",
        "json.JSONDecoder",
        "json.decoder.JSONDecoder",
        "builtins.super",
    }
    | _names("sys", "version_info flags float_info hash_info int_info thread_info")
    | _names("threading", "Lock RLock Condition Event Semaphore Thread local Barrier")
    | _names("cv2", "VideoCapture VideoWriter")
    | _names("subprocess", "Popen")
    | _names("tempfile", "TemporaryFile NamedTemporaryFile")
    | _names("struct", "Struct")
    | _names("mmap", "mmap")
    | _names("weakref", "ref WeakKeyDictionary WeakValueDictionary WeakSet")
    | _names("gzip", "GzipFile")
    | _names("bz2", "BZ2File")
    | _names("lzma", "LZMAFile")
    | _names("asyncio", "Queue Lock Event Semaphore")
    | _names("concurrent.futures", "ThreadPoolExecutor ProcessPoolExecutor")
    | _names("multiprocessing", "Pool Queue Lock Process")
    | _names("queue", "Queue SimpleQueue LifoQueue PriorityQueue")
)

BUILTIN_CONSTRUCTORS = {
    "builtins.list": "list",
    "builtins.sorted": "list",
    "builtins.dict": "dict",
    "builtins.set": "set",
    "builtins.tuple": "tuple",
    "builtins.str": "str",
    "builtins.repr": "str",
    "builtins.int": "number",
    "builtins.float": "number",
    "builtins.len": "number",
    "builtins.abs": "number",
    "builtins.round": "number",
    "builtins.bool": "number",
    "builtins.ord": "number",
    "builtins.range": "range",
    "builtins.frozenset": "frozenset",
    "builtins.bytes": "str",
    "collections.defaultdict": "dict",
    "collections.Counter": "dict",
    "collections.OrderedDict": "dict",
    "collections.deque": "deque",
    "os.listdir": "list",
    "glob.glob": "list",
}


@functools.cache
def knows_module(path: str) -> bool:
    """Whether importing a module is known to change nothing."""
    named = any(name.startswith(path + ".") for name in FRESH | THROUGH)
    return named or path in WHOLE_MODULES or path in ("random", "logging", "sys", "shutil")
