"""The verbs and their options; the only room that wires the others together."""
