"""Workers for systems that have neither fork nor namespaces: a fresh process each, with no walls around it."""
