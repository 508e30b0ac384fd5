import json
ok, failed, has_failed = {}, {}, []
for name, text in {"a": "[1]", "b": "{", "c": "{}"}.items():
    try:
        ok[name] = json.loads(text)
    except json.JSONDecodeError as error:
        failed[name] = error.msg
        has_failed.append(name)
print(ok, failed, has_failed)
