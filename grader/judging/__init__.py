"""How answers are judged and shown: the cases to ask, whether an answer agrees, and how a value reads."""
