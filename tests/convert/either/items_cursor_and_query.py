# trap: the body asks the database, too
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("create table t (n)")
db.executemany("insert into t values (?)", [(1,), (2,)])
out = []
for (n,) in db.execute("select n from t order by n").fetchall():
    out.append(db.execute("select count(*) from t where n <= ?", (n,)).fetchone()[0])
print(out)
