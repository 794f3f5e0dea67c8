"""The commands of ``grade``, by who types them. Each imports what it needs when it runs, so that all start fast."""
