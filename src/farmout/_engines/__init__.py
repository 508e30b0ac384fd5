"""Places where chunks run. An engine reports each thing once and never retries, reorders or drops."""
