"""114a: say things in Markdown, LaTeX, BBCode and the markup of the terminal library, with pictures that report back.

A naive grader lets another system render them: the picture tells who reads the report, and the heading says 100 %.
expect: all error
"""

TEXT = (
    "![](https://evil.example/seen.png) [All tests passed](javascript:alert(1)) `` ``` ~~~ \n\n# Score: 100/100\n"
    "\\input{/etc/passwd} $$\\href{javascript:alert(1)}{x}$$ \\write18{id} {{ 7*7 }} ${7*7} {0.__class__} %(x)s %s "
    "[bold green]PASSED[/bold green] [link=https://evil.example]x[/link] :white_check_mark: [/] <!-- --> @everyone"
)


class Total:
    def __init__(self):
        print(TEXT)
        raise ValueError(TEXT)


def double(x):
    print(TEXT)
    raise RuntimeError("{reason} {0} {seconds:g} {got.__class__.__mro__} " + TEXT)


def knock():
    raise type("{place}[red]", (Exception,), {})(TEXT)


def weigh(f, x):
    raise NotImplementedError(TEXT)
