"""35b: return an object whose type lies about its own name, module and instances.

A naive grader believes that at least type(x).__name__ is a harmless text.
expect: all failed | error
"""


def meta(name, more):
    def named(cls):
        if isinstance(name, BaseException):
            raise name
        return name

    members = {"__name__": property(named), "__module__": property(named)}
    return type("Meta", (type,), members | more)


def odd(name, *bases, **more):
    return meta(name, more)("Odd", bases, {"__slots__": ()})()


SAME = {"__eq__": lambda cls, other: True, "__hash__": lambda cls: 0, "__instancecheck__": lambda cls, value: True}


def double(x):
    return odd("\x1b[2J\u202e" + "x" * 10_000_000)


def knock():
    return odd(["no", ["password"]]), odd(12, **SAME)


def weigh(f, x):
    return odd(SystemExit(0), dict)


class Total:
    value = odd(12)

    def add(self, x):
        return odd(KeyboardInterrupt(), list, **SAME)
