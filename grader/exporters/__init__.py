"""Exporters: each turns saved reports into the text that one other system takes in; its words stay in its module."""
