"""The one loop: ask the plan, obey, tell observers."""
